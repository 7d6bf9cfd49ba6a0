/** A table as CreateTable takes it. */
export interface TableSettings {
  TableName: string;
  AttributeDefinitions: { AttributeName: string; AttributeType: string }[];
  KeySchema: { AttributeName: string; KeyType: string }[];
  BillingMode: "PAY_PER_REQUEST";
  GlobalSecondaryIndexes?: object[];
  LocalSecondaryIndexes?: object[];
}

/** Reads the properties of an AWS::DynamoDB::Table. */
export function tableSettings(name: string, properties: Record<string, unknown>): TableSettings {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, LocalSecondaryIndexes } = properties;
  return {
    TableName: name,
    AttributeDefinitions: AttributeDefinitions as TableSettings["AttributeDefinitions"],
    KeySchema: KeySchema as TableSettings["KeySchema"],
    BillingMode: "PAY_PER_REQUEST",
    ...(GlobalSecondaryIndexes
      ? { GlobalSecondaryIndexes: (GlobalSecondaryIndexes as object[]).map(plainIndex) }
      : {}),
    ...(LocalSecondaryIndexes ? { LocalSecondaryIndexes: LocalSecondaryIndexes as object[] } : {}),
  };
}

function plainIndex(index: object): object {
  const { IndexName, KeySchema, Projection } = index as Record<string, unknown>;
  return { IndexName, KeySchema, Projection };
}
