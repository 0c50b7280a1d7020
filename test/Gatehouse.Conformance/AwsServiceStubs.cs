using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Gatehouse.Conformance;

/// <summary>Stubs of AWS services.</summary>
internal static class AwsServiceStubs
{
    public const string Names = "sqs sns dynamodb kinesis events states s3 firehose ssm";

    /// <summary>The environment variable that says where a service is.</summary>
    public static string Variable(string service) => "AWS_ENDPOINT_URL_" + service switch
    {
        "events" => "EVENTBRIDGE",
        "states" => "SFN",
        _ => service.ToUpperInvariant(),
    };

    /// <summary>The service and the call that <c>{{service:sqs}}/path/{account}/{queue}</c> names.</summary>
    public static (string Service, AwsCall Call) Split(string uri)
    {
        var end = uri.IndexOf("}}", StringComparison.Ordinal);
        if (!uri.StartsWith("{{service:", StringComparison.Ordinal) || end < 0)
        {
            throw new NotSupportedException($"{uri} names no service that is known here.");
        }

        var service = uri["{{service:".Length..end];
        var rest = uri[(end + 2)..].TrimStart(':', '/');
        return rest.StartsWith("action/", StringComparison.Ordinal) ? (service, new AwsAction(rest["action/".Length..]))
            : rest.StartsWith("path/", StringComparison.Ordinal) ? (service, new AwsPath(rest["path/".Length..].Replace("{account}", "123456789012").Replace("{queue}", "queue")))
            : (service, new AwsPath(rest));
    }

    public static Task AnswerAsync(string service, HttpContext http, byte[] body, byte[]? kept, string? keptType) => service switch
    {
        "s3" => ObjectAsync(http, body, kept, keptType),
        "sqs" => SqsAsync(http, body),
        "dynamodb" => WriteAsync(http, "application/x-amz-json-1.0", Target(http) switch
        {
            "Query" => Query(body),
            _ => "{}",
        }),
        "kinesis" => WriteAsync(http, "application/x-amz-json-1.1", Target(http) switch
        {
            "PutRecord" => """{"SequenceNumber":"49653438478271083012345678901234567890123456789012345678","ShardId":"shardId-000000000000"}""",
            "PutRecords" => """{"FailedRecordCount":0,"Records":[{"SequenceNumber":"49653438478271083012345678901234567890123456789012345678","ShardId":"shardId-000000000000"}]}""",
            _ => "{}",
        }),
        "states" => WriteAsync(http, "application/x-amz-json-1.0", Target(http) switch
        {
            "StartExecution" => """{"executionArn":"arn:aws:states:us-east-1:123456789012:execution:machine:6f0ad8f4-1b3c-4d3e-9a55-6a7f3f0c2b11","startDate":1.720104E9}""",
            _ => "{}",
        }),
        "events" => WriteAsync(http, "application/x-amz-json-1.1", Target(http) == "PutEvents" ? """{"Entries":[{"EventId":"6f0ad8f4-1b3c-4d3e-9a55-6a7f3f0c2b11"}],"FailedEntryCount":0}""" : "{}"),
        _ => WriteAsync(http, "application/x-amz-json-1.0", "{}"),
    };

    private static string? Target(HttpContext http) => http.Request.Headers["X-Amz-Target"].ToString().Split('.')[^1];

    private static string Query(byte[] body)
    {
        var id = JsonDocument.Parse(body).RootElement.GetProperty("ExpressionAttributeValues").GetProperty(":id").GetProperty("S").GetString();
        return id is "test" or "test2" or "test 3"
            ? $$$"""{"Count":1,"Items":[{"id":{"S":"{{{id}}}"}}],"ScannedCount":1}"""
            : """{"Count":0,"Items":[],"ScannedCount":0}""";
    }

    private static Task SqsAsync(HttpContext http, byte[] body)
    {
        var md5 = Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(AwsSqsMessage.MessageBody(body))));
        if (http.Request.Headers["X-Amz-Target"].Count > 0)
        {
            return WriteAsync(http, "application/x-amz-json-1.0", $$$"""{"MD5OfMessageBody":"{{{md5}}}","MessageId":"5fea7756-0ea4-451a-a703-a558b933e274"}""");
        }

        return http.Request.Headers.Accept.ToString().Contains("json", StringComparison.Ordinal)
            ? WriteAsync(http, "application/json", $$$"""{"SendMessageResponse":{"ResponseMetadata":{"RequestId":"b6633655-283d-45b4-aee4-4e84e0ae6afa"},"SendMessageResult":{"MD5OfMessageBody":"{{{md5}}}","MessageId":"5fea7756-0ea4-451a-a703-a558b933e274"} } }""")
            : WriteAsync(http, "text/xml", $"<SendMessageResponse><SendMessageResult><MD5OfMessageBody>{md5}</MD5OfMessageBody></SendMessageResult></SendMessageResponse>");
    }

    private static async Task ObjectAsync(HttpContext http, byte[] body, byte[]? kept, string? keptType)
    {
        var content = http.Request.Method == "GET" ? kept ?? [] : body;
        http.Response.Headers.ETag = $"\"{Convert.ToHexStringLower(MD5.HashData(content))}\"";
        if (http.Request.Method == "GET")
        {
            http.Response.ContentType = http.Request.Query["response-content-type"].FirstOrDefault() ?? keptType ?? "binary/octet-stream";
            await http.Response.Body.WriteAsync(content);
        }
    }

    private static Task WriteAsync(HttpContext http, string contentType, string json)
    {
        http.Response.ContentType = contentType;
        return http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(json)).AsTask();
    }
}
