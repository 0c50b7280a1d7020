namespace Gatehouse;

/// <summary>Makes integrations with Amazon DynamoDB, with the role that they need and no more.</summary>
/// <remarks>Keys and items are mapping templates in DynamoDB's own JSON, such as <c>{"id": {"S": "$input.params('id')"}}</c>.</remarks>
public static class DynamoDb
{
    /// <summary>Reads an item.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="tableName">The name of the table.</param>
    /// <param name="key">The mapping template of the key.</param>
    public static AwsIntegration GetItem(TemplateText tableArn, TemplateText tableName, MappingTemplateText key) =>
        Call("GetItem", tableArn, tableName, "Key", key);

    /// <summary>Writes an item, and replaces one with the same key.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="tableName">The name of the table.</param>
    /// <param name="item">The mapping template of the item.</param>
    public static AwsIntegration PutItem(TemplateText tableArn, TemplateText tableName, MappingTemplateText item) =>
        Call("PutItem", tableArn, tableName, "Item", item);

    /// <summary>Deletes an item.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="tableName">The name of the table.</param>
    /// <param name="key">The mapping template of the key.</param>
    public static AwsIntegration DeleteItem(TemplateText tableArn, TemplateText tableName, MappingTemplateText key) =>
        Call("DeleteItem", tableArn, tableName, "Key", key);

    /// <summary>Finds the items of a partition.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="tableName">The name of the table.</param>
    /// <param name="condition">The key condition expression, such as <c>id = :id</c>.</param>
    /// <param name="values">The mapping template of the expression's values, such as <c>{":id": {"S": "$input.params('id')"}}</c>.</param>
    public static AwsIntegration Query(TemplateText tableArn, TemplateText tableName, string condition, MappingTemplateText values) => ServiceCall.Json(
        "dynamodb",
        "Query",
        TemplateText.Concat(
            "{\"TableName\":\"", tableName, "\",\"KeyConditionExpression\":\"", condition, "\",\"ExpressionAttributeValues\":", values.Text, "}"),
        new(["dynamodb:Query"], [tableArn]));

    private static AwsIntegration Call(string action, TemplateText tableArn, TemplateText tableName, string member, MappingTemplateText value) => ServiceCall.Json(
        "dynamodb",
        action,
        TemplateText.Concat("{\"TableName\":\"", tableName, $"\",\"{member}\":", value.Text, "}"),
        new(["dynamodb:" + action], [tableArn]));
}
