namespace Gatehouse.Clients;

/// <summary>Writes the doc comment of an operation's method.</summary>
internal static class CSharpOperationComments
{
    public static void Write(SourceText text, ClientOperation operation, List<CSharpArgument> arguments)
    {
        text.Gap().Add(CSharpText.Summary(operation.Summary ?? operation.Description ?? $"Calls {operation.Key}."));
        var remarks = new[]
        {
            operation.Summary is null || operation.Description == operation.Summary ? null : operation.Description,
            operation.Summary is null && operation.Description is null ? null : $"Calls {operation.Key}.",
            operation.NeedsSignature ? "The call has to be signed with AWS credentials by a handler of the HttpClient." : null,
            operation.Shape == AnswerShape.Message ? "The answer is the caller's to dispose of; its body can be read while it arrives." : null,
        }.OfType<string>().ToList();
        if (remarks.Count > 0)
        {
            text.Add($"/// <remarks>{CSharpText.Comment(string.Join(' ', remarks))}</remarks>");
        }

        Parameter(text, operation.Method == RouteMethod.Any, CSharpOperation.Method, "The method.");
        Parameter(text, operation.Path is null, CSharpOperation.Path, "The path, without the slash at its start.");
        foreach (var argument in arguments.Where(argument => argument.Parameter.Location == ParameterLocation.Path))
        {
            Parameter(text, argument);
        }

        Parameter(text, operation.Body?.Type is not null, CSharpOperation.Body, operation.Body?.Description ?? "The body.");
        foreach (var argument in arguments.Where(argument => argument.Parameter.Location != ParameterLocation.Path))
        {
            Parameter(text, argument);
        }

        Parameter(text, operation.Body is { Type: null }, CSharpOperation.Content, (operation.Body?.Description ?? "The body; null for none.") + " It is disposed of with the call.");
        Parameter(text, true, CSharpOperation.Options, "What the call sends besides.");
        Parameter(text, true, CSharpOperation.Token, "Gives up.");
        foreach (var answer in operation.Answers.Where(answer => !answer.IsSuccess))
        {
            var type = answer.Type is ClientType.Named body ? $"ApiException{{{body.Name}}}" : "ApiException";
            var description = answer.Description is { } words ? $"Status {answer.StatusCode}: {words}" : $"Status {answer.StatusCode}.";
            text.AddIf(answer.Type is null or ClientType.Named, $"/// <exception cref=\"{type}\">{CSharpText.Comment(description)}</exception>");
        }

        text.Add("/// <exception cref=\"ApiException\">The answer is no success, or its body is not as declared.</exception>");
    }

    private static void Parameter(SourceText text, CSharpArgument argument)
    {
        var place = argument.Parameter.Location switch
        {
            ParameterLocation.Path => "variable",
            ParameterLocation.Header => "header",
            _ => "query parameter",
        };
        Parameter(text, true, argument.Name.TrimStart('@'), argument.Parameter.Description ?? $"The {place} {argument.Parameter.Name}.");
    }

    private static void Parameter(SourceText text, bool isThere, string name, string description) =>
        text.AddIf(isThere, $"/// <param name=\"{name}\">{CSharpText.Comment(description)}</param>");
}
