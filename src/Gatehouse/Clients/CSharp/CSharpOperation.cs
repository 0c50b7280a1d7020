namespace Gatehouse.Clients;

/// <summary>Writes the method of one operation.</summary>
internal static class CSharpOperation
{
    public const string Method = "method";
    public const string Path = "path";
    public const string Body = "body";
    public const string Content = "content";
    public const string Options = "options";
    public const string Token = "cancellationToken";

    public static void Write(SourceText text, ClientOperation operation)
    {
        var names = new NameSet([Body, Content, Options, Token, Method, "call", "answer", .. operation.Path is null ? [Path] : Array.Empty<string>()]);
        var arguments = operation.Parameters.Select(parameter => new CSharpArgument(parameter, CSharpText.Escaped(names.Take(Identifier.Camel(parameter.Name))))).ToList();
        CSharpOperationComments.Write(text, operation, arguments);
        var head = $"public async {Result(operation)} {operation.Name}Async({string.Join(", ", Signature(operation, arguments))})";
        text.Block(head, () =>
        {
            foreach (var argument in arguments.Where(argument => argument.Parameter is { Location: not ParameterLocation.Path, IsRequired: true }))
            {
                text.Add($"global::System.ArgumentNullException.ThrowIfNull({argument.Name});");
            }

            text.Add($"using var call = new {CSharpType.Http}HttpRequestMessage({Verb(operation)}, {Address(operation, arguments)});");
            if (operation.Body is { } body)
            {
                text.Add(body.Type is { } type ? $"call.Content = Json<{CSharpType.Of(type)}>({Body}, {SourceText.Literal(body.ContentType)});" : $"call.Content = {Content};");
            }

            foreach (var argument in arguments.Where(argument => argument.Parameter.Location == ParameterLocation.Header))
            {
                text.Add($"Header(call, {SourceText.Literal(argument.Parameter.Name)}, {argument.Name});");
            }

            text.AddIf(operation.NeedsApiKey, "Header(call, \"x-api-key\", _options.ApiKey);");
            foreach (var credential in operation.Credentials.Where(credential => credential.Location == ParameterLocation.Header))
            {
                text.Add($"Header(call, {SourceText.Literal(credential.WireName)}, {Value(credential)});");
            }

            text.Add($"Headers(call, {Options}?.Headers);");
            text.AddIf(operation.NeedsSignature, "call.Options.Set(Signed, true);");
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

    private static IEnumerable<string> Signature(ClientOperation operation, List<CSharpArgument> arguments)
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

        yield return $"CallOptions? {Options} = null";
        yield return $"{CSharpType.Cancellation} {Token} = default";
    }

    private static string Verb(ClientOperation operation) =>
        operation.Method == RouteMethod.Any ? Method : $"{CSharpType.Http}HttpMethod.{operation.Method}";

    private static string Address(ClientOperation operation, List<CSharpArgument> arguments)
    {
        var query = arguments.Where(argument => argument.Parameter.Location == ParameterLocation.QueryString)
            .Select(argument => $"({SourceText.Literal(argument.Parameter.Name)}, {argument.Name})")
            .Concat(operation.Credentials.Where(credential => credential.Location == ParameterLocation.QueryString)
                .Select(credential => $"({SourceText.Literal(credential.WireName)}, {Value(credential)})"));
        return $"Address({string.Join(", ", query.Prepend($"{Options}?.Query").Prepend(PathText(operation, arguments)))})";
    }

    private static string PathText(ClientOperation operation, List<CSharpArgument> arguments)
    {
        if (operation.Path is not { } path)
        {
            return $"\"/\" + ({Path} is \"\" ? \"\" : Segments({Path}, \"{Path}\"))";
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
}
