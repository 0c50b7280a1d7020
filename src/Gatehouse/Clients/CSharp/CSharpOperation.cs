namespace Gatehouse.Clients;

/// <summary>Writes the method of one operation.</summary>
internal static class CSharpOperation
{
    private const string Method = "method";
    private const string Path = "path";
    private const string Body = "body";
    private const string Content = "content";
    private const string Token = "cancellationToken";

    public static void Write(SourceText text, ClientOperation operation)
    {
        var names = new NameSet([Body, Content, Token, Method, "call", "answer", .. operation.Path is null ? [Path] : Array.Empty<string>()]);
        var arguments = operation.Parameters.Select(parameter => new Argument(parameter, CSharpText.Escaped(names.Take(Identifier.Camel(parameter.Name))))).ToList();
        Comments(text, operation, arguments);
        var head = $"public async {Result(operation)} {operation.Name}Async({string.Join(", ", Signature(operation, arguments))})";
        text.Block(head, () =>
        {
            text.Add($"using var call = new {CSharpType.Http}HttpRequestMessage({Verb(operation)}, {Address(operation, arguments)});");
            foreach (var argument in arguments.Where(argument => argument.Parameter.Location == ParameterLocation.Header))
            {
                text.Add($"Header(call, {SourceText.Literal(argument.Parameter.Name)}, {argument.Name});");
            }

            text.AddIf(operation.NeedsApiKey, "Header(call, \"x-api-key\", _options.ApiKey);");
            foreach (var credential in operation.Credentials.Where(credential => credential.Location == ParameterLocation.Header))
            {
                text.Add($"Header(call, {SourceText.Literal(credential.WireName)}, {Value(credential)});");
            }

            text.AddIf(operation.NeedsSignature, "call.Options.Set(Signed, true);");
            if (operation.Body is { } body)
            {
                text.Add(body.Type is { } type ? $"call.Content = Json<{CSharpType.Of(type)}>({Body}, {SourceText.Literal(body.ContentType)});" : $"call.Content = {Content};");
            }

            CSharpAnswer.Write(text, operation);
        });
    }

    private static string Result(ClientOperation operation) => operation.Shape switch
    {
        AnswerShape.Nothing => CSharpType.Task,
        AnswerShape.Message => $"{CSharpType.Task}<{CSharpType.Http}HttpResponseMessage>",
        AnswerShape.Choice => $"{CSharpType.Task}<{operation.AnswerName}>",
        AnswerShape.BodyOrNothing => $"{CSharpType.Task}<{CSharpType.Of(operation.SuccessType with { IsNullable = true })}>",
        _ => $"{CSharpType.Task}<{CSharpType.Of(operation.SuccessType)}>",
    };

    private static IEnumerable<string> Signature(ClientOperation operation, List<Argument> arguments)
    {
        if (operation.Method == RouteMethod.Any)
        {
            yield return $"{CSharpType.Http}HttpMethod {Method}";
        }

        if (operation.Path is null)
        {
            yield return $"string {Path}";
        }

        foreach (var argument in arguments.Where(argument => argument.Parameter.Location == ParameterLocation.Path))
        {
            yield return $"string {argument.Name}";
        }

        if (operation.Body?.Type is { } type)
        {
            yield return $"{CSharpType.Of(type)} {Body}";
        }

        foreach (var argument in arguments.Where(argument => argument.Parameter is { Location: not ParameterLocation.Path, IsRequired: true }))
        {
            yield return $"string {argument.Name}";
        }

        foreach (var argument in arguments.Where(argument => !argument.Parameter.IsRequired))
        {
            yield return $"string? {argument.Name} = null";
        }

        if (operation.Body is { Type: null })
        {
            yield return $"{CSharpType.Http}HttpContent? {Content} = null";
        }

        yield return $"{CSharpType.Cancellation} {Token} = default";
    }

    private static string Verb(ClientOperation operation) =>
        operation.Method == RouteMethod.Any ? Method : $"{CSharpType.Http}HttpMethod.{operation.Method}";

    private static string Address(ClientOperation operation, List<Argument> arguments)
    {
        var query = arguments.Where(argument => argument.Parameter.Location == ParameterLocation.QueryString)
            .Select(argument => $"({SourceText.Literal(argument.Parameter.Name)}, {argument.Name})")
            .Concat(operation.Credentials.Where(credential => credential.Location == ParameterLocation.QueryString)
                .Select(credential => $"({SourceText.Literal(credential.WireName)}, {Value(credential)})"));
        return $"Address({string.Join(", ", query.Prepend(PathText(operation, arguments)))})";
    }

    private static string PathText(ClientOperation operation, List<Argument> arguments)
    {
        if (operation.Path is not { } path)
        {
            return $"\"/\" + Segments({Path}, \"{Path}\")";
        }

        var parts = new List<string>();
        var literal = path.Segments.IsEmpty ? "/" : "";
        foreach (var segment in path.Segments)
        {
            literal += "/";
            if (segment.Kind == PathSegmentKind.Literal)
            {
                literal += segment.Text;
                continue;
            }

            var argument = arguments.First(argument => argument.Parameter.Location == ParameterLocation.Path && argument.Parameter.Name == segment.Text);
            parts.Add(SourceText.Literal(literal));
            parts.Add($"{(segment.Kind == PathSegmentKind.Greedy ? "Segments" : "Segment")}({argument.Name}, {SourceText.Literal(argument.Name.TrimStart('@'))})");
            literal = "";
        }

        if (literal.Length > 0)
        {
            parts.Add(SourceText.Literal(literal));
        }

        return string.Join(" + ", parts);
    }

    private static string Value(ClientCredential credential)
    {
        var value = $"await Value(_options.{credential.Name}, {Token}).ConfigureAwait(false)";
        return credential.IsBearer ? $"Bearer({value})" : value;
    }

    private static void Comments(SourceText text, ClientOperation operation, List<Argument> arguments)
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

        Parameter(text, operation.Method == RouteMethod.Any, Method, "The method.");
        Parameter(text, operation.Path is null, Path, "The path, without the slash at its start.");
        foreach (var argument in arguments.Where(argument => argument.Parameter.Location == ParameterLocation.Path))
        {
            Parameter(text, argument);
        }

        Parameter(text, operation.Body?.Type is not null, Body, operation.Body?.Description ?? "The body.");
        foreach (var argument in arguments.Where(argument => argument.Parameter.Location != ParameterLocation.Path))
        {
            Parameter(text, argument);
        }

        Parameter(text, operation.Body is { Type: null }, Content, operation.Body?.Description ?? "The body; null for none.");
        Parameter(text, true, Token, "Gives up.");
        foreach (var answer in operation.Answers.Where(answer => !answer.IsSuccess))
        {
            var type = answer.Type is { } body ? $"ApiException{{{Reference(body)}}}" : "ApiException";
            var description = answer.Description is { } words ? $"Status {answer.StatusCode}: {words}" : $"Status {answer.StatusCode}.";
            text.AddIf(answer.Type is null or ClientType.Named, $"/// <exception cref=\"{type}\">{CSharpText.Comment(description)}</exception>");
        }

        text.Add("/// <exception cref=\"ApiException\">The answer is no success, or its body is not as declared.</exception>");
    }

    private static string Reference(ClientType type) => type is ClientType.Named named ? named.Name : "T";

    private static void Parameter(SourceText text, Argument argument)
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

    private sealed record Argument(ClientParameter Parameter, string Name);
}
