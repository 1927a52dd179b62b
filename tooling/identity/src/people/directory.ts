import type { IdentityOptions, IdentityRealm, IdentityUser, UserKey } from "../options.ts";
import { fitsPassword, hashPassword } from "./password.ts";

export interface Person {
  username: string;
  subject: string;
  name: string;
  roles: readonly string[];
}

export interface Directory {
  find(key: UserKey): Promise<Person | undefined>;
  /** The person, if the password is theirs. Takes as long for a user who does not exist. */
  authenticate(username: string, password: string): Promise<Person | undefined>;
}

/** The people of one realm: a list handed in, or whatever `findUser` answers. */
export function createDirectory(realm: IdentityRealm, findUser: IdentityOptions["findUser"]): Directory {
  const nobody = hashPassword("");
  const hashes = new Map<string, Promise<string>>();
  const byUsername = new Map(realm.users.map((user) => [user.username.toLowerCase(), user]));
  const bySubject = new Map(realm.users.map((user) => [user.subject, user]));

  async function find(key: UserKey): Promise<IdentityUser | undefined> {
    if (findUser !== undefined) return findUser(realm.name, key);
    return "subject" in key ? bySubject.get(key.subject) : byUsername.get(key.username.toLowerCase());
  }

  function hashOf(user: IdentityUser): Promise<string> {
    if ("passwordHash" in user) return Promise.resolve(user.passwordHash);
    const known = hashes.get(user.password) ?? hashPassword(user.password);
    hashes.set(user.password, known);
    return known;
  }

  return {
    find,
    async authenticate(username, password) {
      const user = await find({ username });
      const fits = await fitsPassword(password, await (user === undefined ? nobody : hashOf(user)));
      return user !== undefined && fits ? user : undefined;
    },
  };
}
