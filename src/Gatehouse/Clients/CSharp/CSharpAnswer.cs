namespace Gatehouse.Clients;

/// <summary>Writes how an operation takes its answer.</summary>
internal static class CSharpAnswer
{
    private const string Wait = "cancellationToken).ConfigureAwait(false)";

    public static void Write(SourceText text, ClientOperation operation)
    {
        if (operation.Shape == AnswerShape.Message)
        {
            text.Add($"var answer = await _http.SendAsync(call, {CSharpType.Http}HttpCompletionOption.ResponseHeadersRead, {Wait};");
        }
        else
        {
            text.Add($"using var answer = await _http.SendAsync(call, {Wait};");
        }

        text.Block("switch ((int)answer.StatusCode)", () =>
        {
            Successes(text, operation);
            foreach (var failure in operation.Answers.Where(answer => answer is { IsSuccess: false, Type: not null }))
            {
                text.Add($"case {failure.StatusCode}:");
                text.Add($"    throw await FailureAsync<{CSharpType.Of(failure.Type!)}>(answer, {Wait};");
            }

            text.Add("default:").Add($"    throw await FailureAsync(answer, {Wait};");
        });
    }

    private static void Successes(SourceText text, ClientOperation operation)
    {
        const string Any = "case >= 200 and < 300:";
        switch (operation.Shape)
        {
            case AnswerShape.Message:
                text.Add(Any).Add("    return answer;");
                break;
            case AnswerShape.Nothing:
                text.Add(Any).Add("    return;");
                break;
            case AnswerShape.Choice:
                Choice(text, operation);
                break;
            default:
                foreach (var empty in operation.Successes.Where(answer => answer.Type is null))
                {
                    text.Add($"case {empty.StatusCode}:").Add("    return null;");
                }

                text.Add(Any).Add($"    return await ReadAsync<{CSharpType.Of(operation.SuccessType)}>(answer, {Wait};");
                break;
        }
    }

    private static void Choice(SourceText text, ClientOperation operation)
    {
        foreach (var success in operation.Successes)
        {
            var body = success.Type is { } type
                ? $", Status{success.StatusCode} = await ReadAsync<{CSharpType.Of(type)}>(answer, {Wait}"
                : "";
            text.Add($"case {success.StatusCode}:").Add($"    return new {operation.AnswerName} {{ StatusCode = {success.StatusCode}{body} }};");
        }
    }
}
