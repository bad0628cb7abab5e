// SPDX-License-Identifier: GPL-3.0-or-later
// The article's respawn pattern: a cluster worker is killed, 'exit' forks the next one. Prints how long it takes
// from the SIGKILL until the replacement answers.
'use strict';
const cluster = require('cluster');

if (cluster.isPrimary) {
  const rounds = 8;
  const times = [];
  let killedAt = 0n;
  cluster.on('exit', () => {
    if (times.length < rounds) cluster.fork();
  });
  cluster.on('message', (worker) => {
    if (killedAt > 0n) times.push(Number(process.hrtime.bigint() - killedAt) / 1e6);
    if (times.length === rounds) {
      times.sort((a, b) => a - b);
      process.stdout.write(JSON.stringify({ respawn_ms: times[rounds / 2] }));
      worker.process.kill('SIGKILL');
      return;
    }
    killedAt = process.hrtime.bigint();
    worker.process.kill('SIGKILL');
  });
  cluster.fork();
} else {
  process.send('ready');
}
