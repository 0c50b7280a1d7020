using System.Net;
using System.Text;
using System.Text.Json;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>What the services of AWS get from the typed integrations.</summary>
public sealed class AwsServiceTests
{
    private const string Arn = "arn:aws:{0}:us-east-1:123456789012:{1}";

    private static readonly Dictionary<string, AwsIntegration> Calls = new()
    {
        ["sqs"] = Sqs.SendMessage(Of("sqs", "orders")),
        ["sns"] = Sns.Publish(Of("sns", "news")),
        ["dynamodb"] = DynamoDb.GetItem(Of("dynamodb", "table/contacts"), """{"id": {"S": "$input.params('key')"}}"""),
        ["states"] = StepFunctions.StartExecution(Of("states", "stateMachine:order")),
        ["events"] = EventBridge.PutEvents(Of("events", "event-bus/own"), "com.example", "Added"),
        ["kinesis"] = Kinesis.PutRecord(Of("kinesis", "stream/clicks")),
        ["firehose"] = Firehose.PutRecord(Of("firehose", "deliverystream/clicks")),
        ["s3get"] = S3.GetObject("arn:aws:s3:::pictures"),
        ["s3put"] = S3.PutObject("arn:aws:s3:::pictures"),
        ["s3delete"] = S3.DeleteObject("arn:aws:s3:::pictures"),
        ["s3list"] = S3.ListObjects("arn:aws:s3:::pictures"),
        ["dynamodbput"] = DynamoDb.PutItem(Of("dynamodb", "table/contacts"), """{"id": {"S": "$input.params('key')"}}"""),
        ["dynamodbdelete"] = DynamoDb.DeleteItem(Of("dynamodb", "table/contacts"), """{"id": {"S": "$input.params('key')"}}"""),
        ["dynamodbupdate"] = DynamoDb.UpdateItem(Of("dynamodb", "table/contacts"), """{"id": {"S": "1"}}""", "SET #n = :n", """{":n": {"S": "x"}}""", [new("#n", "name")]),
        ["dynamodbquery"] = DynamoDb.Query(Of("dynamodb", "table/contacts"), "id = :id", """{":id": {"S": "$input.params('key')"}}"""),
        ["dynamodbscan"] = DynamoDb.Scan(Of("dynamodb", "table/contacts")),
        ["statessync"] = StepFunctions.StartSyncExecution(Of("states", "stateMachine:order")),
        ["statesdescribe"] = StepFunctions.DescribeExecution(Of("states", "stateMachine:order"), "$input.params('key')"),
        ["statesstop"] = StepFunctions.StopExecution(Of("states", "stateMachine:order"), "$input.params('key')"),
        ["kinesisbatch"] = Kinesis.PutRecords(Of("kinesis", "stream/clicks"), items: "$.items"),
        ["firehosebatch"] = Firehose.PutRecordBatch(Of("firehose", "deliverystream/clicks"), items: "$.items"),
    };

    [Theory]
    [InlineData("sqs", "POST", "/123456789012/orders", null, "Action=SendMessage&MessageBody=%7B%22a%22%3A1%7D")]
    [InlineData("sns", "POST", "/", null, "Action=Publish&TopicArn=arn")]
    [InlineData("dynamodb", "POST", "/", "DynamoDB_20120810.GetItem", "\"contacts\"")]
    [InlineData("states", "POST", "/", "AWSStepFunctions.StartExecution", "arn:aws:states:us-east-1:123456789012:stateMachine:order")]
    [InlineData("events", "POST", "/", "AWSEvents.PutEvents", "\"com.example\"")]
    [InlineData("kinesis", "POST", "/", "Kinesis_20131202.PutRecord", "\"eyJhIjoxfQ==\"")]
    [InlineData("firehose", "POST", "/", "Firehose_20150804.PutRecord", "\"clicks\"")]
    [InlineData("s3get", "GET", "/pictures/a.png", null, "")]
    [InlineData("s3put", "PUT", "/pictures/a.png", null, "{\"a\":1}")]
    [InlineData("s3delete", "DELETE", "/pictures/a.png", null, "{\"a\":1}")]
    [InlineData("s3list", "GET", "/pictures?list-type=2&prefix=a%2F", null, "")]
    [InlineData("dynamodbput", "POST", "/", "DynamoDB_20120810.PutItem", "\"Item\":{\"id\": {\"S\": \"a.png\"}}")]
    [InlineData("dynamodbdelete", "POST", "/", "DynamoDB_20120810.DeleteItem", "\"Key\":{\"id\": {\"S\": \"a.png\"}}")]
    [InlineData("dynamodbupdate", "POST", "/", "DynamoDB_20120810.UpdateItem", "\"UpdateExpression\":\"SET #n = :n\"")]
    [InlineData("dynamodbquery", "POST", "/", "DynamoDB_20120810.Query", "\"KeyConditionExpression\":\"id = :id\"")]
    [InlineData("dynamodbscan", "POST", "/", "DynamoDB_20120810.Scan", "{\"TableName\":\"contacts\"}")]
    [InlineData("statessync", "POST", "/", "AWSStepFunctions.StartSyncExecution", "arn:aws:states:us-east-1:123456789012:stateMachine:order")]
    [InlineData("statesdescribe", "POST", "/", "AWSStepFunctions.DescribeExecution", "{\"executionArn\":\"arn:aws:states:us-east-1:123456789012:execution:order:a.png\"}")]
    [InlineData("statesstop", "POST", "/", "AWSStepFunctions.StopExecution", "{\"executionArn\":\"arn:aws:states:us-east-1:123456789012:execution:order:a.png\"}")]
    [InlineData("kinesisbatch", "POST", "/", "Kinesis_20131202.PutRecords", "{\"StreamName\":\"clicks\",\"Records\":[]}")]
    [InlineData("firehosebatch", "POST", "/", "Firehose_20150804.PutRecordBatch", "{\"DeliveryStreamName\":\"clicks\",\"Records\":[]}")]
    public async Task Call_OfService_HasItsWireForm(string name, string method, string target, string? action, string body)
    {
        await using var service = await StubServer.StartAsync();
        await using var running = await ServedAsync(service, RestCaller.Api(Route.Any("/{key}", Calls[name])));

        using var content = new StringContent("""{"a":1}""", Encoding.UTF8, "application/json");
        await running.Client.PostAsync("/_aws/execute-api/abc123/dev/a.png" + (name == "s3list" ? "?prefix=a/" : ""), content);

        Assert.Equal((method, target), (service.Method, service.Target));
        Assert.Equal(action, service.Headers.GetValueOrDefault("X-Amz-Target"));
        Assert.Contains(body, service.Body, StringComparison.Ordinal);
        var signer = name.StartsWith("s3", StringComparison.Ordinal) ? "s3"
            : Calls[name].Service.Literal!;
        Assert.Contains($"/us-east-1/{signer}/aws4_request", service.Headers["Authorization"], StringComparison.Ordinal);
        if (signer is "sqs" or "sns")
        {
            Assert.StartsWith("application/x-www-form-urlencoded", service.Headers["Content-Type"], StringComparison.Ordinal);
        }
        else if (signer != "s3")
        {
            Assert.StartsWith("application/x-amz-json-1.", service.Headers["Content-Type"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(400, 400, "{\"message\":\"Bad Request\"}")]
    [InlineData(413, 400, "{\"message\":\"Bad Request\"}")]
    [InlineData(500, 500, "{\"message\":\"Internal server error\"}")]
    [InlineData(503, 500, "{\"message\":\"Internal server error\"}")]
    public async Task Call_ThatFails_AnswersPlainlyWhateverTheService(int status, int expected, string body)
    {
        await using var service = await StubServer.StartAsync();
        (service.Status, service.Answer) = (status, Encoding.UTF8.GetBytes("""{"__type":"SecretException","message":"arn:aws:iam::123456789012:role/internal"}"""));
        await using var running = await ServedAsync(service, RestCaller.Api([.. Calls.Select(call => Route.Any($"/{call.Key}/{{key}}", call.Value))]));

        foreach (var name in Calls.Keys)
        {
            using var content = new StringContent("{}", Encoding.UTF8, "application/json");
            var answer = await running.Client.PostAsync($"/_aws/execute-api/abc123/dev/{name}/a", content);
            Assert.Equal((name, expected, body), (name, (int)answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }
    }

    [Theory]
    [InlineData("s3get", 403, 404)]
    [InlineData("s3get", 404, 404)]
    [InlineData("s3get", 301, 500)]
    [InlineData("s3put", 301, 500)]
    [InlineData("s3list", 301, 500)]
    [InlineData("s3put", 403, 400)]
    [InlineData("s3delete", 204, 204)]
    public async Task S3_Status_IsTheClients(string name, int status, int expected)
    {
        await using var service = await StubServer.StartAsync();
        (service.Status, service.Answer) = (status, []);
        await using var running = await ServedAsync(service, RestCaller.Api(Route.Any("/{key}", Calls[name])));

        Assert.Equal(expected, (int)(await running.Client.GetAsync("/_aws/execute-api/abc123/dev/a")).StatusCode);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("text/html,image/webp,*/*;q=0.8")]
    [InlineData(null)]
    public async Task S3_BinaryObject_PassesAsItIsBothWays(string? accept)
    {
        byte[] picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 255, 254, 0xC3, 0x28];
        await using var service = await StubServer.StartAsync();
        service.Answer = picture;
        service.AnswerHeaders["Content-Type"] = "image/png";
        service.AnswerHeaders["ETag"] = "\"abc\"";
        var api = RestCaller.Api(Route.Get("/{key+}", S3.GetObject("arn:aws:s3:::pictures")), Route.Put("/{key+}", S3.PutObject("arn:aws:s3:::pictures")));
        await using var running = await ServedAsync(service, api with { BinaryMediaTypes = ["*/*"] });

        using var request = new HttpRequestMessage(HttpMethod.Get, "/_aws/execute-api/abc123/dev/2026/a.png");
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        var got = await running.Client.SendAsync(request);
        Assert.Equal("/pictures/2026/a.png", service.Target);
        Assert.Equal(picture, await got.Content.ReadAsByteArrayAsync());
        Assert.Equal(("image/png", "\"abc\""), (got.Content.Headers.ContentType!.ToString(), got.Headers.ETag!.Tag));

        using var content = new ByteArrayContent(picture);
        content.Headers.ContentType = new("image/png");
        var put = await running.Client.PutAsync("/_aws/execute-api/abc123/dev/a.png", content);
        Assert.Equal(HttpStatusCode.OK, put.StatusCode);
        Assert.Equal(picture, service.Bytes);
        Assert.Equal("image/png", service.Headers["Content-Type"]);
    }

    [Theory]
    [InlineData("kinesisbatch", """{"FailedRecordCount":0,"Records":[]}""", 200)]
    [InlineData("kinesisbatch", """{"FailedRecordCount":1,"Records":[{"ErrorCode":"X"}]}""", 500)]
    [InlineData("firehosebatch", """{"FailedPutCount":0}""", 200)]
    [InlineData("firehosebatch", """{"FailedPutCount":2}""", 500)]
    public async Task Batch_NotTakenWhole_Is500WithTheServicesAnswer(string name, string answer, int expected)
    {
        await using var service = await StubServer.StartAsync();
        service.Answer = Encoding.UTF8.GetBytes(answer);
        await using var running = await ServedAsync(service, RestCaller.Api(Route.Post("/{key}", Calls[name])));

        using var content = new StringContent("""{"items":[{"a":1},"b\"c",3]}""", Encoding.UTF8, "application/json");
        var got = await running.Client.PostAsync("/_aws/execute-api/abc123/dev/a", content);

        Assert.Equal((expected, answer), ((int)got.StatusCode, await got.Content.ReadAsStringAsync()));
        var records = JsonDocument.Parse(service.Body).RootElement.GetProperty("Records").EnumerateArray().ToList();
        Assert.Equal(["{\"a\":1}", "\"b\\\"c\"", "3"], records.Select(record => Encoding.UTF8.GetString(record.GetProperty("Data").GetBytesFromBase64())));
        Assert.Equal(name == "kinesisbatch" ? 3 : 0, records.Select(record => record.TryGetProperty("PartitionKey", out var key) ? key.GetString() : null).OfType<string>().Distinct().Count());
    }

    private static async Task<RunningHost> ServedAsync(StubServer service, RestApi api)
    {
        var running = await RunningHost.StartAsync();
        var compiler = new ApiCompiler(new() { Common = new() { ApiId = "", Endpoints = AwsEndpoints.From([new("AWS_ENDPOINT_URL", service.Address.AbsoluteUri)]) } });
        compiler.TryAdd(api, "abc123");
        running.Host.Serve(compiler.Model());
        return running;
    }

    private static string Of(string service, string resource) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Arn, service, resource);
}
