import { Worker } from "node:worker_threads";

/** Runs a file of this folder in a thread: numbers that it sends are its progress, anything else is its answer. */
export function inThread<T extends object>(
  file: string,
  work: unknown,
  progress: (done: number) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(file, import.meta.url), { workerData: work });
    worker.on("message", (message: number | T) => {
      if (typeof message === "number") progress(message);
      else resolve(message);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`a thread ended early with ${code}`)));
  });
}
