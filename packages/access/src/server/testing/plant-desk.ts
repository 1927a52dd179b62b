import type { World } from "@quintet/testkit";
import { accessWorkers } from "../index.ts";

/** Channels, two queues, archive codes and scripts of a small tenant, as an administrator would have set them. */
export const plantDesk = (world: World): Promise<void> =>
  world.admin(async (client) => {
    await client.query(`
      insert into channel (tenant_id, kind, medium, name_zh, name_en, standard_seconds, greeting, capability) values
        ('gd', 'web-chat', 'chat', '在线客服', 'Web chat', 30, '您好，正在为您接入客服代表。', '{"maxLength": 500}'),
        ('gd', 'portal-form', 'form', '服务请求', 'Request', 14400, null, '{}');
      insert into queue (tenant_id, id, skill, topic, label, position, answer_seconds) values
        ('gd', 'q-vas', 'vas', 'vas', '增值业务', 1, 15),
        ('gd', 'q-general', 'general', 'general', '综合咨询', 2, null);
      insert into archive_code (tenant_id, code, parent, name, position) values
        ('gd', 'vas', null, '增值业务', 1), ('gd', 'vas-double', 'vas', '重复扣费', 2);
      insert into script (tenant_id, code, scene, title, text, position) values
        ('gd', 'soothe', 'soothing', '安抚', '非常抱歉给您带来不便，我马上为您核查。', 1)`);
  });

interface Waiting {
  id: string;
  task: string;
  payload: { tenantId: string; input: unknown };
}

const take = `with due as (
    select j.id from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier like 'access.%' and j.run_at <= $1 order by j.run_at, j.id limit 1 for update of j skip locked)
  delete from graphile_worker._private_jobs j using due, graphile_worker._private_tasks t
  where j.id = due.id and t.id = j.task_id returning j.id, t.identifier as task, j.payload`;

/** Does the jobs of this house that are due at `until`, one after the other, as the worker would. Answers how many. */
export async function runJobs(world: World, until: Date): Promise<number> {
  for (let done = 0; ; done += 1) {
    const [job] = await world.admin(async (client) => (await client.query<Waiting>(take, [until])).rows);
    if (!job) return done;
    const one = accessWorkers.find((worker) => worker.name === job.task);
    if (!one) throw new Error(`nobody does ${job.task}`);
    const input = one.input.parse(job.payload.input);
    await world.work(job.payload.tenantId, (deed) => one.work({ ...deed, input }));
  }
}
