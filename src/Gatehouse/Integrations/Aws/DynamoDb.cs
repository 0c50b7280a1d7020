namespace Gatehouse;

/// <summary>Makes integrations with Amazon DynamoDB, with the role that they need and no more.</summary>
/// <remarks>
/// Keys and items are mapping templates in DynamoDB's own JSON, such as <c>{"id": {"S": "$input.params('id')"}}</c>.
/// See https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html.
/// </remarks>
public static class DynamoDb
{
    /// <summary>Reads an item.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="tableName">The name of the table.</param>
    /// <param name="key">The mapping template of the key.</param>
    public static AwsIntegration GetItem(TemplateText tableArn, TemplateText tableName, MappingTemplateText key) =>
        Call("GetItem", tableArn, tableName, Member("Key", key));

    /// <summary>Reads an item of a table whose name its ARN yields.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="key">The mapping template of the key.</param>
    public static AwsIntegration GetItem(TemplateText tableArn, MappingTemplateText key) => GetItem(tableArn, Name(tableArn), key);

    /// <summary>Writes an item, and replaces one with the same key.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="tableName">The name of the table.</param>
    /// <param name="item">The mapping template of the item.</param>
    public static AwsIntegration PutItem(TemplateText tableArn, TemplateText tableName, MappingTemplateText item) =>
        Call("PutItem", tableArn, tableName, Member("Item", item));

    /// <summary>Writes an item into a table whose name its ARN yields, and replaces one with the same key.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="item">The mapping template of the item.</param>
    public static AwsIntegration PutItem(TemplateText tableArn, MappingTemplateText item) => PutItem(tableArn, Name(tableArn), item);

    /// <summary>Deletes an item.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="tableName">The name of the table.</param>
    /// <param name="key">The mapping template of the key.</param>
    public static AwsIntegration DeleteItem(TemplateText tableArn, TemplateText tableName, MappingTemplateText key) =>
        Call("DeleteItem", tableArn, tableName, Member("Key", key));

    /// <summary>Deletes an item of a table whose name its ARN yields.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="key">The mapping template of the key.</param>
    public static AwsIntegration DeleteItem(TemplateText tableArn, MappingTemplateText key) => DeleteItem(tableArn, Name(tableArn), key);

    /// <summary>Changes an item, or writes it when it is not there; the client gets the changed item.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="tableName">The name of the table.</param>
    /// <param name="key">The mapping template of the key.</param>
    /// <param name="update">The update expression, such as <c>SET #n = :n</c>.</param>
    /// <param name="values">The mapping template of the expression's values.</param>
    /// <param name="names">The attribute names that stand for <c>#...</c> in the expression.</param>
    public static AwsIntegration UpdateItem(
        TemplateText tableArn, TemplateText tableName, MappingTemplateText key, string update, MappingTemplateText values, ValueMap<string>? names = null) =>
        Call("UpdateItem", tableArn, tableName, TemplateText.Concat(
            Member("Key", key), Text("UpdateExpression", update), Member("ExpressionAttributeValues", values), Names(names), ",\"ReturnValues\":\"ALL_NEW\""));

    /// <summary>Changes an item of a table whose name its ARN yields, or writes it when it is not there; the client gets the changed item.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="key">The mapping template of the key.</param>
    /// <param name="update">The update expression, such as <c>SET #n = :n</c>.</param>
    /// <param name="values">The mapping template of the expression's values.</param>
    /// <param name="names">The attribute names that stand for <c>#...</c> in the expression.</param>
    public static AwsIntegration UpdateItem(
        TemplateText tableArn, MappingTemplateText key, string update, MappingTemplateText values, ValueMap<string>? names = null) =>
        UpdateItem(tableArn, Name(tableArn), key, update, values, names);

    /// <summary>Finds the items of a partition.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="tableName">The name of the table.</param>
    /// <param name="condition">The key condition expression, such as <c>id = :id</c>.</param>
    /// <param name="values">The mapping template of the expression's values, such as <c>{":id": {"S": "$input.params('id')"}}</c>.</param>
    /// <param name="names">The attribute names that stand for <c>#...</c> in the expression.</param>
    /// <param name="index">The name of the index that is asked; the table itself when null.</param>
    public static AwsIntegration Query(
        TemplateText tableArn, TemplateText tableName, string condition, MappingTemplateText values, ValueMap<string>? names = null, string? index = null) =>
        Call(
            "Query",
            Searched(tableArn, index),
            tableName,
            TemplateText.Concat(
                index is null ? TemplateText.Empty : Text("IndexName", index),
                Text("KeyConditionExpression", condition),
                Member("ExpressionAttributeValues", values),
                Names(names)));

    /// <summary>Finds the items of a partition of a table whose name its ARN yields.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="condition">The key condition expression, such as <c>id = :id</c>.</param>
    /// <param name="values">The mapping template of the expression's values, such as <c>{":id": {"S": "$input.params('id')"}}</c>.</param>
    /// <param name="names">The attribute names that stand for <c>#...</c> in the expression.</param>
    /// <param name="index">The name of the index that is asked; the table itself when null.</param>
    public static AwsIntegration Query(
        TemplateText tableArn, string condition, MappingTemplateText values, ValueMap<string>? names = null, string? index = null) =>
        Query(tableArn, Name(tableArn), condition, values, names, index);

    /// <summary>Reads the items of a whole table, up to 1 MB of them.</summary>
    /// <param name="tableArn">The ARN of the table.</param>
    /// <param name="tableName">The name of the table; taken from the ARN when null.</param>
    /// <param name="filter">The filter expression, such as <c>#n = :n</c>; all items when null.</param>
    /// <param name="values">The mapping template of the expression's values.</param>
    /// <param name="names">The attribute names that stand for <c>#...</c> in the expression.</param>
    /// <param name="index">The name of the index that is read; the table itself when null.</param>
    public static AwsIntegration Scan(
        TemplateText tableArn,
        TemplateText? tableName = null,
        string? filter = null,
        MappingTemplateText? values = null,
        ValueMap<string>? names = null,
        string? index = null) =>
        Call(
            "Scan",
            Searched(tableArn, index),
            tableName ?? Name(tableArn),
            TemplateText.Concat(
                index is null ? TemplateText.Empty : Text("IndexName", index),
                filter is null ? TemplateText.Empty : Text("FilterExpression", filter),
                values is null ? TemplateText.Empty : Member("ExpressionAttributeValues", values),
                Names(names)));

    private static TemplateText Searched(TemplateText tableArn, string? index) => index is null ? tableArn : tableArn + "/index/" + index;

    private static TemplateText Name(TemplateText tableArn) => ServiceArn.Name(tableArn, null, "table/");

    private static AwsIntegration Call(string action, TemplateText resource, TemplateText tableName, TemplateText members) => ServiceCall.JsonCall(
        "dynamodb",
        action,
        TemplateText.Concat("{\"TableName\":\"", tableName, "\"", members, "}"),
        new(["dynamodb:" + action], [resource]));

    private static TemplateText Member(string name, MappingTemplateText value) => TemplateText.Concat($",\"{name}\":", value.Text);

    private static TemplateText Text(string name, string value) => $",\"{name}\":\"{ServiceCall.Escaped(value)}\"";

    private static TemplateText Names(ValueMap<string>? names) =>
        names is null or { Count: 0 } ? TemplateText.Empty : ",\"ExpressionAttributeNames\":" + TemplateText.Of(ServiceCall.Object(names));
}
