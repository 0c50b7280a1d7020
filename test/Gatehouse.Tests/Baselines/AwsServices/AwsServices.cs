namespace Gatehouse.Tests.Baselines;

/// <summary>Every typed integration with a service of AWS, each with a role of its own.</summary>
public sealed class AwsServices : RestScenario
{
    private static readonly TemplateText Table = "arn:aws:dynamodb:eu-west-1:111122223333:table/contacts";

    public override RestApi Api => new("contacts")
    {
        Stages = [new("dev")],
        Routes =
        [
            Route.Post("/sqs", Sqs.SendMessage(TemplateText.GetAtt("Queue", "Arn"))),
            Route.Post("/sqs/fifo", Sqs.SendMessage("arn:aws:sqs:eu-west-1:111122223333:orders.fifo", options: new()
            {
                GroupId = "$util.urlEncode($context.identity.sourceIp)",
                DeduplicationId = "$context.requestId",
                Attributes = [new("source", "api"), new("size", "$util.urlEncode($input.params('size'))", "Number")],
            })),
            Route.Post("/sns", Sns.Publish("arn:aws:sns:eu-west-1:111122223333:news", options: new() { Attributes = [new("kind", "news")] })),
            Route.Get("/dynamodb/{id}", DynamoDb.GetItem(Table, "{\"id\": {\"S\": \"$util.escapeJavaScript($input.params('id'))\"}}")),
            Route.Put("/dynamodb/{id}", DynamoDb.PutItem(Table, "{\"id\": {\"S\": \"$util.escapeJavaScript($input.params('id'))\"}}")),
            Route.Delete("/dynamodb/{id}", DynamoDb.DeleteItem(Table, "{\"id\": {\"S\": \"$util.escapeJavaScript($input.params('id'))\"}}")),
            Route.Patch("/dynamodb/{id}", DynamoDb.UpdateItem(Table, "contacts", "{\"id\": {\"S\": \"1\"}}", "SET #n = :n", "{\":n\": {\"S\": \"x\"}}", [new("#n", "name")])),
            Route.Get("/dynamodb", DynamoDb.Query(Table, "contacts", "#owner = :owner", "{\":owner\": {\"S\": \"me\"}}", [new("#owner", "owner")], "by-owner")),
            Route.Get("/dynamodb/all", DynamoDb.Scan(Table, filter: "#n = :n", values: "{\":n\": {\"S\": \"x\"}}", names: [new("#n", "name")])),
            Route.Get("/dynamodb/own", DynamoDb.Query(TemplateText.GetAtt("Queue", "Arn"), "id = :id", "{\":id\": {\"S\": \"1\"}}")),
            Route.Get("/states/{execution}", StepFunctions.DescribeExecution("arn:aws:states:eu-west-1:111122223333:stateMachine:order")),
            Route.Delete("/states/{execution}", StepFunctions.StopExecution(TemplateText.Ref("Queue"))),
            Route.Post("/kinesis/many", Kinesis.PutRecords("arn:aws:kinesis:eu-west-1:111122223333:stream/clicks")),
            Route.Post("/firehose/many", Firehose.PutRecordBatch("arn:aws:firehose:eu-west-1:111122223333:deliverystream/clicks", items: "$.clicks")),
            Route.Get("/s3", S3.ListObjects("arn:aws:s3:::pictures")),
            Route.Post("/states", StepFunctions.StartExecution("arn:aws:states:eu-west-1:111122223333:stateMachine:order")),
            Route.Post("/states/sync", StepFunctions.StartSyncExecution("arn:aws:states:eu-west-1:111122223333:stateMachine:quick")),
            Route.Post("/events", EventBridge.PutEvents("arn:aws:events:eu-west-1:111122223333:event-bus/own", "com.example.contacts", "Contact \"added\"")),
            Route.Post("/kinesis", Kinesis.PutRecord("arn:aws:kinesis:eu-west-1:111122223333:stream/clicks")),
            Route.Post("/firehose", Firehose.PutRecord("arn:aws:firehose:eu-west-1:111122223333:deliverystream/clicks")),
            Route.Get("/s3/{key}", S3.GetObject("arn:aws:s3:::pictures")),
            Route.Put("/s3/{key}", S3.PutObject("arn:aws:s3:::pictures")),
            Route.Delete("/s3/{key}", S3.DeleteObject("arn:aws:s3:::pictures")),
            Route.Get("/bucket", new AwsIntegration("s3", new AwsPath("a.png")) { Method = RouteMethod.Get, Subdomain = "pictures", Credentials = TemplateText.GetAtt("Role", "Arn") }),
            Route.Get("/polly", new AwsIntegration("polly", new AwsPath("v1/voices")) { Method = RouteMethod.Get, Region = "us-east-1", Credentials = TemplateText.GetAtt("Role", "Arn") }),
            Route.Post("/firehose/raw", new AwsProxy("arn:aws:apigateway:eu-west-1:firehose:action/PutRecord") { Credentials = TemplateText.GetAtt("Role", "Arn") }),
        ],
    };
}
