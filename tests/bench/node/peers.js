// SPDX-License-Identifier: GPL-3.0-or-later
// ns per message for Node's own ways, 64 in flight, 64 bytes. Prints one JSON object. piscina only where installed.
'use strict';
const { Worker, isMainThread, parentPort } = require('worker_threads');
const { fork } = require('child_process');

const SECONDS = 1.5;
const payload = Buffer.alloc(64, 1);

function pump(send, onMessage) {
  return new Promise((resolve) => {
    let done = 0;
    const start = process.hrtime.bigint();
    const end = start + BigInt(SECONDS * 1e9);
    onMessage(() => {
      ++done;
      const now = process.hrtime.bigint();
      if (now >= end) resolve(Number(now - start) / done);
      else send();
    });
    for (let i = 0; i < 64; ++i) send();
  });
}

async function main() {
  const figures = {};
  const worker = new Worker(__filename);
  figures.worker_64_ns = await pump(() => worker.postMessage(payload), (f) => worker.on('message', f));
  await worker.terminate();
  const child = fork(__filename, ['child'], { serialization: 'advanced' });
  figures.child_advanced_64_ns = await pump(() => child.send(payload), (f) => child.on('message', f));
  child.kill();
  try {
    const { Piscina } = require('piscina');
    const pool = new Piscina({ filename: __dirname + '/noop.js', maxThreads: 1, minThreads: 1, concurrentTasksPerWorker: 64 });
    figures.piscina_64_ns = await new Promise((resolve) => {
      let done = 0;
      const start = process.hrtime.bigint();
      const end = start + BigInt(SECONDS * 1e9);
      const next = () => pool.run(0).then(() => {
        ++done;
        const now = process.hrtime.bigint();
        if (now >= end) resolve(Number(now - start) / done);
        else next();
      });
      for (let i = 0; i < 64; ++i) next();
    });
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
  }
  console.log(JSON.stringify(figures));
  process.exit(0);
}

if (!isMainThread) parentPort.on('message', (message) => parentPort.postMessage(message));
else if (process.argv[2] === 'child') process.on('message', (message) => process.send(message));
else main();
