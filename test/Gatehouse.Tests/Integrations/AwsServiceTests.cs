using System.Text;
using System.Text.Json;
using System.Web;
using Gatehouse.Velocity;
using Gatehouse.Velocity.Mapping;

namespace Gatehouse.Tests.Integrations;

/// <summary>The requests to services arrive whole, whatever the client sends.</summary>
public sealed class AwsServiceTests
{
    private const string Queue = "arn:aws:sqs:eu-west-1:111122223333:orders";
    private const string Topic = "arn:aws:sns:eu-west-1:111122223333:news";

    public static TheoryData<string> Bodies =>
    [
        "{\"a\":1}", "quote \" apostrophe ' backslash \\ slash /", "line\nbreak\r\n\ttab", "é € 😀 \u2028", "$x ${y} #if(1) #set($a=1) $util.urlEncode('z')", "a=b&c=d+e%20f", "<xml attr='1'/>",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Sqs_Body_IsTheMessage(string body)
    {
        var form = HttpUtility.ParseQueryString(Render(Sqs.SendMessage(Queue, options: new() { GroupId = "g", DeduplicationId = "d", Attributes = [new("k", "v"), new("n", "1", "Number")] }), body));
        Assert.Equal(body, form["MessageBody"]);
        Assert.Equal("SendMessage", form["Action"]);
        Assert.Equal(("g", "d"), (form["MessageGroupId"], form["MessageDeduplicationId"]));
        Assert.Equal(("k", "String", "v"), (form["MessageAttribute.1.Name"], form["MessageAttribute.1.Value.DataType"], form["MessageAttribute.1.Value.StringValue"]));
        Assert.Equal(("n", "Number", "1"), (form["MessageAttribute.2.Name"], form["MessageAttribute.2.Value.DataType"], form["MessageAttribute.2.Value.StringValue"]));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Sns_Body_IsTheMessage(string body)
    {
        var form = HttpUtility.ParseQueryString(Render(Sns.Publish(Topic), body));
        Assert.Equal(("Publish", Topic, body), (form["Action"], form["TopicArn"], form["Message"]));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void StepFunctions_Body_IsTheInput(string body)
    {
        var request = Json(StepFunctions.StartExecution("arn:aws:states:eu-west-1:111122223333:stateMachine:m"), body);
        Assert.Equal(body, request.GetProperty("input").GetString());
        Assert.Equal("arn:aws:states:eu-west-1:111122223333:stateMachine:m", request.GetProperty("stateMachineArn").GetString());
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void EventBridge_Body_IsTheDetail(string body)
    {
        var entry = Json(EventBridge.PutEvents("arn:aws:events:eu-west-1:111122223333:event-bus/b", "b", "com.example", "Quote \" in it"), body).GetProperty("Entries")[0];
        Assert.Equal(body, entry.GetProperty("Detail").GetString());
        Assert.Equal(("com.example", "Quote \" in it", "b"), (entry.GetProperty("Source").GetString(), entry.GetProperty("DetailType").GetString(), entry.GetProperty("EventBusName").GetString()));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Kinesis_Body_IsTheData(string body)
    {
        var request = Json(Kinesis.PutRecord("arn:aws:kinesis:eu-west-1:111122223333:stream/clicks"), body);
        Assert.Equal(body, Encoding.UTF8.GetString(request.GetProperty("Data").GetBytesFromBase64()));
        Assert.Equal(("clicks", "request-1"), (request.GetProperty("StreamName").GetString(), request.GetProperty("PartitionKey").GetString()));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Firehose_Body_IsTheData(string body)
    {
        var request = Json(Firehose.PutRecord("arn:aws:firehose:eu-west-1:111122223333:deliverystream/clicks"), body);
        Assert.Equal(body, Encoding.UTF8.GetString(request.GetProperty("Record").GetProperty("Data").GetBytesFromBase64()));
        Assert.Equal("clicks", request.GetProperty("DeliveryStreamName").GetString());
    }

    [Fact]
    public void DynamoDb_Query_NamesTableIndexAndExpression()
    {
        var request = Json(DynamoDb.Query("arn:aws:dynamodb:eu-west-1:1:table/t", "t", "#o = :o", "{\":o\": {\"S\": \"me\"}}", [new("#o", "owner")], "by-owner"), "");
        Assert.Equal(
            ("t", "by-owner", "#o = :o", "me", "owner"),
            (request.GetProperty("TableName").GetString(), request.GetProperty("IndexName").GetString(), request.GetProperty("KeyConditionExpression").GetString(),
                request.GetProperty("ExpressionAttributeValues").GetProperty(":o").GetProperty("S").GetString(), request.GetProperty("ExpressionAttributeNames").GetProperty("#o").GetString()));
    }

    [Theory]
    [InlineData("{\"status\":\"SUCCEEDED\",\"output\":\"{\\\"a\\\":1}\"}", "{\"a\":1}")]
    [InlineData("{\"status\":\"FAILED\",\"error\":\"E\",\"cause\":\"it's \\\"so\\\"\"}", "{\"error\":\"E\",\"cause\":\"it's \\\"so\\\"\"}")]
    public void StepFunctions_SyncAnswer_IsTheOutputOrTheError(string answer, string expected)
    {
        var template = StepFunctions.StartSyncExecution("arn:aws:states:eu-west-1:1:stateMachine:m").Responses[0].Templates["application/json"];
        Assert.Equal(expected, MappingTemplate.Parse(template.Literal!).Render(new() { Body = answer }).Trim());
    }

    [Theory]
    [InlineData("{\"FailedEntryCount\":0,\"Entries\":[{\"EventId\":\"1\"}]}", "EventId")]
    [InlineData("{\"FailedEntryCount\":1,\"Entries\":[{\"ErrorCode\":\"X\"}]}", "Internal server error")]
    public void EventBridge_Answer_FailsWhenTheEventWasNotTaken(string answer, string expected)
    {
        var template = EventBridge.PutEvents("arn:b", "s", "t").Responses[0].Templates["application/json"];
        Assert.Contains(expected, MappingTemplate.Parse(template.Literal!).Render(new() { Body = answer }), StringComparison.Ordinal);
    }

    [Fact]
    public void Sqs_QueueOfTheTemplate_IsNamedByItsAttributes() => Assert.Equal(
        new AwsPath(TemplateText.Ref("AWS::AccountId") + "/" + TemplateText.GetAtt("Queue", "QueueName")), Sqs.SendMessage(TemplateText.GetAtt("Queue", "Arn")).Call);

    [Fact]
    public void Sqs_QueueOfAnotherAccount_IsNamedByItsArn() => Assert.Equal(new AwsPath("111122223333/orders"), Sqs.SendMessage(Queue).Call);

    [Fact]
    public void Services_Grants_AreOneActionOnOneResource() => Assert.All(
        new AwsIntegration[]
        {
            Sqs.SendMessage(Queue), Sns.Publish(Topic), StepFunctions.StartExecution("arn:a"), Kinesis.PutRecord("arn:a:b:c:d:stream/x"), Firehose.PutRecord("arn:a:b:c:d:deliverystream/x"),
            EventBridge.PutEvents("arn:b", "s", "t"), S3.GetObject("arn:aws:s3:::b"), S3.PutObject("arn:aws:s3:::b"), S3.DeleteObject("arn:aws:s3:::b"), DynamoDb.GetItem("arn:a:b:c:d:table/x", "{}"),
        },
        integration =>
        {
            var grant = Assert.Single(integration.Grants);
            Assert.DoesNotContain("*", Assert.Single(grant.Actions).ToString(), StringComparison.Ordinal);
            Assert.NotEqual("*", Assert.Single(grant.Resources).ToString());
        });

    private static string Render(AwsIntegration integration, string body) =>
        MappingTemplate.Parse(integration.RequestTemplates["application/json"].Literal!).Render(new() { Body = body, Context = new VelocityMap { ["requestId"] = "request-1" } });

    private static JsonElement Json(AwsIntegration integration, string body)
    {
        using var document = JsonDocument.Parse(Render(integration, body));
        return document.RootElement.Clone();
    }
}
