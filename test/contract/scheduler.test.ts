import { randomUUID } from "node:crypto";
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  SchedulerClient,
} from "@aws-sdk/client-scheduler";
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Resources, startTarget, type Target } from "./target.ts";

let target: Target;
let scheduler: SchedulerClient;
let sqs: SQSClient;
let resources: Resources;
beforeAll(async () => {
  target = await startTarget();
  scheduler = new SchedulerClient(target.client);
  sqs = new SQSClient(target.client);
  resources = target.resources;
});
afterAll(async () => {
  scheduler.destroy();
  sqs.destroy();
  await target.stop();
});

/** As `at()` has it, to the next second. */
const inSeconds = (seconds: number) =>
  `at(${new Date(Math.ceil(Date.now() / 1_000 + seconds) * 1_000).toISOString().slice(0, 19)})`;
const schedule = (Name: string, ScheduleExpression: string, rest: Partial<CreateScheduleCommandInput> = {}) =>
  scheduler.send(
    new CreateScheduleCommand({
      GroupName: resources.scheduleGroup,
      Name,
      ScheduleExpression,
      ScheduleExpressionTimezone: "UTC",
      FlexibleTimeWindow: { Mode: "OFF" },
      ActionAfterCompletion: "DELETE",
      Target: { Arn: resources.queueArn, RoleArn: resources.schedulerRoleArn, Input: `{"is":"${Name}"}` },
      ...rest,
    }),
  );

/** The bodies that come, until there is one like this; on AWS that may take a minute. */
async function received(body: string): Promise<string[]> {
  const bodies: string[] = [];
  for (let tries = 0; tries < 10 && !bodies.includes(body); tries++) {
    const QueueUrl = resources.queueUrl;
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 10 }));
    for (const { Body = "", ReceiptHandle } of Messages) {
      bodies.push(Body);
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  }
  return bodies;
}

describe("a schedule", () => {
  it("sends its words to its queue when its time has come, and is gone then", async () => {
    const name = randomUUID();
    const { ScheduleArn } = await schedule(name, inSeconds(1));
    expect(ScheduleArn).toMatch(new RegExp(`:schedule/${resources.scheduleGroup}/${name}$`));
    expect(await received(`{"is":"${name}"}`)).toEqual([`{"is":"${name}"}`]);
    await expect
      .poll(
        () =>
          schedule(name, inSeconds(3_600)).then(
            () => "made",
            (error: Error) => error.name,
          ),
        {
          timeout: 60_000,
        },
      )
      .toBe("made");
  }, 180_000);

  it("is there once: another of its name is refused, and the same call again is none", async () => {
    const name = randomUUID();
    const ClientToken = randomUUID();
    const made = await schedule(name, inSeconds(3_600), { ClientToken });
    const again = await schedule(name, inSeconds(3_600), { ClientToken });
    expect(again.ScheduleArn).toBe(made.ScheduleArn);
    await expect(schedule(name, inSeconds(7_200))).rejects.toMatchObject({ name: "ConflictException" });
  });

  it.each([
    ["for what is past", () => inSeconds(-3_600)],
    ["in other words", () => "at(tomorrow)"],
  ])("%s is refused", async (_what, expression) => {
    await expect(schedule(randomUUID(), expression())).rejects.toMatchObject({
      name: "ValidationException",
      message: expect.stringContaining("Invalid Schedule Expression"),
    });
  });

  it("has a name of 64 characters at most, a group that is there, and a role that trusts Scheduler", async () => {
    const soon = inSeconds(3_600);
    await expect(schedule("x".repeat(65), soon)).rejects.toMatchObject({ name: "ValidationException" });
    await expect(schedule(randomUUID(), soon, { GroupName: "no-such-group" })).rejects.toMatchObject({
      name: "ResourceNotFoundException",
    });
    const Target = { Arn: resources.queueArn, RoleArn: `${resources.schedulerRoleArn}-none` };
    await expect(schedule(randomUUID(), soon, { Target })).rejects.toMatchObject({
      name: "ValidationException",
    });
  });
});
