import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyDocument, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { acknowledgeWildcards } from "./acknowledgements.ts";
import { type BundledFile, bundle } from "./bundle.ts";
import type { Configuration } from "./configuration.ts";
import { type Permission, takeFrom, writeLogs } from "./permissions.ts";
import type { WorkQueue } from "./work-queue.ts";

export interface StepProps {
  /** The step file's path, `functions/….ts`. */
  entry: string;
  from: WorkQueue;
  /**
   * Messages that share an invocation, at most 10. With one, an article that stops the process or eats the time takes no
   * other with it into the queue's visibility timeout.
   */
  batchSize: number;
  /** Invocations at a time, where they are to be fewer than the configuration's. */
  maxConcurrency?: number;
  /** MB; the processor's share grows with it. */
  memory: number;
  environment: Record<string, string>;
  /** What it may do beside taking from its queue and writing its log. */
  permissions: Permission[];
  /** Asked when the bundle is made. */
  files?: () => readonly BundledFile[];
}

/** A function with its log, the role that holds exactly what it needs, and the mapping that feeds it from its queue. */
export class Step extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;
  readonly timeout: Duration;
  /** MB */
  readonly memory: number;

  constructor(scope: Construct, id: string, props: StepProps, configuration: Configuration) {
    super(scope, id);
    const { entry, from, batchSize, maxConcurrency, memory, environment, permissions, files } = props;
    this.timeout = from.timeout;
    this.memory = memory;
    this.logGroup = new LogGroup(this, "Log", {
      retention: configuration.logRetentionDays,
      removalPolicy: configuration.disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    this.role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: `What ${entry} may do`,
      inlinePolicies: {
        Step: new PolicyDocument({
          statements: [writeLogs(this.logGroup), takeFrom(from.queue), ...permissions],
        }),
      },
    });
    acknowledgeWildcards(this.role, permissions);
    this.function = new LambdaFunction(this, "Function", {
      description: entry,
      runtime: Runtime.NODEJS_24_X,
      architecture: configuration.architecture === "arm64" ? Architecture.ARM_64 : Architecture.X86_64,
      handler: "index.handler",
      code: bundle(entry, files),
      role: this.role,
      timeout: from.timeout,
      memorySize: memory,
      environment,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Lambda takes a chain of messages through one function for a mistake, and puts the seventeenth into the DLQ. Ours end:
      // a picture has so many articles, CloudFront has room again.
      // https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html
      ...(sendsTo(from, permissions) ? { recursiveLoop: RecursiveLoop.ALLOW } : {}),
    });
    new EventSourceMapping(this, "Mapping", {
      target: this.function,
      eventSourceArn: from.queue.queueArn,
      batchSize,
      reportBatchItemFailures: true,
      maxConcurrency: maxConcurrency ?? configuration.maxConcurrency,
    });
  }
}

function sendsTo({ queue }: WorkQueue, permissions: Permission[]): boolean {
  return permissions.some(
    ({ actions, resources }) => actions.includes("sqs:SendMessage") && resources.includes(queue.queueArn),
  );
}
