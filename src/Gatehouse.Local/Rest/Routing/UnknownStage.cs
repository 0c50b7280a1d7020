namespace Gatehouse.Local.Rest;

/// <summary>What a request to a stage that does not exist is told.</summary>
internal static class UnknownStage
{
    public static GatewayAnswer Answer(RestGatewayOptions options)
    {
        var answer = new GatewayAnswer { Status = 403, Body = """{"message":"Forbidden"}"""u8.ToArray() };
        answer.Headers.Add("Content-Type", "application/json");
        answer.Headers.Add("x-amzn-ErrorType", "ForbiddenException");
        StandardHeaders.Add(answer, options.Ids.Uuid(), options.Ids.Extended(), options.Time.GetUtcNow());
        return answer;
    }
}
