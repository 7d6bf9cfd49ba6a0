// Starts other engines for the contract suite and writes where they are to the file that is the first argument:
//   npm --prefix test/bench/engines/peers install && node test/bench/engines/serve-peers.mjs /tmp/target.json &
//   CONTRACT_TARGET=/tmp/target.json npx vitest run test/contract
import { writeFileSync } from "node:fs";
import { startFauxqs } from "./peers/node_modules/fauxqs/dist/app.js";

const server = await startFauxqs({ port: 0, logger: false });
const arn = (name) => `arn:aws:sqs:us-east-1:000000000000:${name}`;
const redrive = (dlq) => JSON.stringify({ deadLetterTargetArn: arn(dlq), maxReceiveCount: 2 });
server.createQueue("dlq");
server.createQueue("queue", { attributes: { RedrivePolicy: redrive("dlq") } });
server.createQueue("fifo-dlq.fifo", { attributes: { FifoQueue: "true" } });
server.createQueue("fifo.fifo", {
  attributes: {
    FifoQueue: "true",
    DeduplicationScope: "messageGroup",
    RedrivePolicy: redrive("fifo-dlq.fifo"),
  },
});
for (const bucket of ["versioned", "plain"]) server.createBucket(bucket);

const url = (name) => `${server.address}/000000000000/${name}`;
writeFileSync(
  process.argv[2],
  JSON.stringify({
    client: {
      endpoint: server.address,
      region: "us-east-1",
      credentials: { accessKeyId: "contract", secretAccessKey: "contract" },
      forcePathStyle: true,
    },
    resources: {
      versionedBucket: "versioned",
      plainBucket: "plain",
      queueUrl: url("queue"),
      dlqUrl: url("dlq"),
      dlqArn: arn("dlq"),
      fifoUrl: url("fifo.fifo"),
      fifoDlqUrl: url("fifo-dlq.fifo"),
      tableName: "none",
    },
  }),
);
