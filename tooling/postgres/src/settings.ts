import { statfsSync } from "node:fs";
import { totalmem } from "node:os";

export type Settings = Record<string, string | number>;

const MIB = 1024 * 1024;

/** Settings for a machine of two cores on which a commit that was answered is on disk. */
export function durableSettings(): Settings {
  return {
    ...everywhere(),
    shared_buffers: `${sharedBuffersMib(512)}MB`,
    synchronous_commit: "on",
    fsync: "on",
    full_page_writes: "on",
    wal_level: "replica",
    wal_buffers: "16MB",
    wal_compression: "on",
    min_wal_size: "256MB",
    max_wal_size: "2GB",
    checkpoint_timeout: "15min",
    checkpoint_completion_target: 0.9,
  };
}

/** Settings for data nobody will miss: nothing waits for the disk. */
export function scratchSettings(): Settings {
  return {
    ...everywhere(),
    shared_buffers: `${sharedBuffersMib(128)}MB`,
    synchronous_commit: "on",
    fsync: "off",
    full_page_writes: "off",
    wal_level: "minimal",
    max_wal_senders: 0,
    max_wal_size: "4GB",
    checkpoint_timeout: "1h",
    autovacuum_naptime: "5s",
  };
}

function everywhere(): Settings {
  return {
    listen_addresses: "127.0.0.1",
    // No socket file: nothing to clean up after a crash, no second way in.
    unix_socket_directories: "",
    max_connections: 200,
    password_encryption: "scram-sha-256",
    timezone: "UTC",
    log_timezone: "UTC",
    jit: "off",
    random_page_cost: 1.1,
    effective_io_concurrency: 16,
    work_mem: "16MB",
    maintenance_work_mem: "128MB",
    max_worker_processes: 4,
    max_parallel_workers: 2,
    max_parallel_workers_per_gather: 1,
    max_parallel_maintenance_workers: 1,
    dynamic_shared_memory_type: sharedMemoryIsRoomy() ? "posix" : "mmap",
    track_io_timing: "on",
    log_checkpoints: "off",
  };
}

/** At most `wanted` MiB and at most an eighth of the memory this process may use. */
function sharedBuffersMib(wanted: number): number {
  const limit = process.constrainedMemory();
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return Math.max(16, Math.min(wanted, Math.floor(memory / 8 / MIB)));
}

/** Containers often give /dev/shm 64 MiB, with which parallel queries fail halfway. */
function sharedMemoryIsRoomy(): boolean {
  if (process.platform !== "linux") return true;
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    return bavail * bsize > 256 * MIB;
  } catch {
    return false;
  }
}
