/** Milliseconds of nothing but failures after which the server counts as gone. */
const PATIENCE = 10_000;

export interface AwayState {
  online: boolean;
  failingSince: number | null;
}

export const startingState = (online: boolean): AwayState => ({ online, failingSince: null });

/** A call or a look at the server's health came to its end: one answer ends the failing, the first failure begins it. */
export const heard = (state: AwayState, answered: boolean, now: number): AwayState =>
  answered ? { online: true, failingSince: null } : { ...state, failingSince: state.failingSince ?? now };

/** The browser says whether it has a network. Having one does not yet mean that the server answers. */
export const networked = (state: AwayState, online: boolean, now: number): AwayState =>
  online ? { ...state, online } : { online, failingSince: state.failingSince ?? now };

export const isAway = ({ online, failingSince }: AwayState, now: number): boolean =>
  !online || (failingSince !== null && now - failingSince >= PATIENCE);
