namespace Gatehouse.Clients;

/// <summary>Writes the method of one operation.</summary>
internal static class TypeScriptOperation
{
    public static void Write(SourceText text, ClientOperation operation, string name)
    {
        var members = Members(operation);
        text.Gap().Add(TypeScriptText.Comment(Description(operation), [.. Tags(operation, members)]));
        var request = members.Count == 0
            ? ""
            : $"request: {{ {string.Join("; ", members.Select(member => $"{member.Name}{(member.IsRequired ? "" : "?")}: {member.Type}"))} }}{(members.Any(member => member.IsRequired) ? "" : " = {}")}, ";
        text.Block($"async {name}({request}options: CallOptions = {{}}): Promise<{Result(operation)}>", () =>
        {
            text.Add($"const answer = await this.#send({Verb(operation)}, {Path(operation, members)}, {Query(operation, members)}, {Headers(operation, members)}, {Body(operation)}, options);");
            Answer(text, operation);
        }, begin: " {");
    }

    private static string Description(ClientOperation operation) => string.Join(' ', new[]
    {
        operation.Summary, operation.Description == operation.Summary ? null : operation.Description, $"Calls {operation.Key}.",
        operation.NeedsSignature ? "The call has to be signed with AWS credentials by the fetch of the options." : null,
    }.OfType<string>());

    /// <summary>What the definition says of parameters and failures.</summary>
    private static IEnumerable<string> Tags(ClientOperation operation, List<Member> members)
    {
        foreach (var member in members)
        {
            if ((member.Parameter is null && member.Name == "body" ? operation.Body?.Description : member.Parameter?.Description) is { } description)
            {
                yield return $"@param request.{member.Name} {description}";
            }
        }

        foreach (var answer in operation.Answers.Where(answer => !answer.IsSuccess))
        {
            var type = answer.Type is { } body ? $"ApiError<{TypeScriptText.Type(body)}>" : "ApiError";
            yield return $"@throws {{{type}}} Status {answer.StatusCode}{(answer.Description is { } words ? ": " + words : ".")}";
        }
    }

    private static List<Member> Members(ClientOperation operation)
    {
        var names = new NameSet(["body", "method", .. TypeScriptNames.OwnMembers, .. operation.Path is null ? ["path"] : Array.Empty<string>()]);
        var members = new List<Member>();
        if (operation.Method == RouteMethod.Any)
        {
            members.Add(new("method", "string", true, null));
        }

        if (operation.Path is null)
        {
            members.Add(new("path", "string", true, null));
        }

        members.AddRange(operation.Parameters.Select(parameter => new Member(names.Take(Identifier.Camel(parameter.Name)), "string", parameter.IsRequired, parameter)));
        if (operation.Body is { } body)
        {
            members.Add(new("body", body.Type is { } type ? TypeScriptText.Type(type) : "BodyInit", body.Type is not null, null));
        }

        return members;
    }

    private static string Result(ClientOperation operation)
    {
        var successes = operation.Successes.ToList();
        return operation.Shape switch
        {
            AnswerShape.Message => "Response",
            AnswerShape.Nothing => "void",
            AnswerShape.Body => TypeScriptText.Type(operation.SuccessType),
            AnswerShape.BodyOrNothing => TypeScriptText.Type(operation.SuccessType) + " | null",
            _ => string.Join(" | ", successes.Select(answer => $"{{ status: {answer.StatusCode}; body: {(answer.Type is { } type ? TypeScriptText.Type(type) : "null")} }}")),
        };
    }

    private static string Verb(ClientOperation operation) => operation.Method == RouteMethod.Any ? "request.method" : $"\"{operation.Method.Name()}\"";

    private static string Path(ClientOperation operation, List<Member> members)
    {
        if (operation.Path is not { } path)
        {
            return "\"/\" + (request.path === \"\" ? \"\" : segments(request.path, \"path\"))";
        }

        if (path.Segments.IsEmpty)
        {
            return "\"/\"";
        }

        return string.Join(" + ", path.Segments.Select(segment => segment.Kind switch
        {
            PathSegmentKind.Literal => SourceText.Literal("/" + segment.Text),
            var kind => $"\"/\" + {(kind == PathSegmentKind.Greedy ? "segments" : "segment")}({Value(members, ParameterLocation.Path, segment.Text)}, {SourceText.Literal(segment.Text)})",
        }));
    }

    private static string Query(ClientOperation operation, List<Member> members) => Pairs(operation, members, ParameterLocation.QueryString, []);

    private static string Headers(ClientOperation operation, List<Member> members) => Pairs(operation, members, ParameterLocation.Header,
    [
        .. operation.NeedsApiKey ? ["[\"x-api-key\", this.#options.apiKey]"] : Array.Empty<string>(),
        .. operation.Body is { Type: not null } body ? [$"[\"Content-Type\", {SourceText.Literal(body.ContentType)}]"] : Array.Empty<string>(),
    ]);

    private static string Pairs(ClientOperation operation, List<Member> members, ParameterLocation location, IEnumerable<string> more) => "[" + string.Join(", ", members
        .Where(member => member.Parameter?.Location == location)
        .Select(member => $"[{SourceText.Literal(member.Parameter!.Name)}, request.{member.Name}]")
        .Concat(operation.Credentials.Where(credential => credential.Location == location).Select(Credential))
        .Concat(more)) + "]";

    private static string Credential(ClientCredential credential)
    {
        var value = $"await this.#options.{TypeScriptClient.Option(credential)}?.()";
        return $"[{SourceText.Literal(credential.WireName)}, {(credential.IsBearer ? $"bearer({value})" : value)}]";
    }

    private static string Value(List<Member> members, ParameterLocation location, string name) =>
        "request." + members.First(member => member.Parameter is { } parameter && parameter.Location == location && parameter.Name == name).Name;

    private static string Body(ClientOperation operation) => operation.Body switch
    {
        null => "undefined",
        { Type: null } => "request.body",
        _ => "JSON.stringify(request.body)",
    };

    private static void Answer(SourceText text, ClientOperation operation)
    {
        foreach (var success in operation.Successes.Where(_ => operation.Shape is AnswerShape.Choice or AnswerShape.BodyOrNothing))
        {
            var body = success.Type is { } type ? $"await read<{TypeScriptText.Type(type)}>(answer)" : "null";
            text.Add(operation.Shape == AnswerShape.Choice
                ? $"if (answer.status === {success.StatusCode}) return {{ status: {success.StatusCode}, body: {body} }};"
                : $"if (answer.status === {success.StatusCode}) return {body};");
        }

        foreach (var failure in operation.Answers.Where(answer => answer is { IsSuccess: false, Type: not null }))
        {
            text.Add($"if (answer.status === {failure.StatusCode}) throw await failure<{TypeScriptText.Type(failure.Type!)}>(answer, true);");
        }

        if (operation.Shape == AnswerShape.Choice)
        {
            text.Add("throw await failure(answer, false);");
            return;
        }

        text.Add("if (!answer.ok) throw await failure(answer, false);");
        text.AddIf(operation.Shape == AnswerShape.Message, "return answer;");
        text.AddIf(operation.Shape == AnswerShape.Nothing, "await answer.body?.cancel();");
        text.AddIf(operation.Shape is AnswerShape.Body or AnswerShape.BodyOrNothing, operation.Shape is AnswerShape.Body or AnswerShape.BodyOrNothing
            ? $"return read<{TypeScriptText.Type(operation.SuccessType)}>(answer);"
            : "");
    }

    private sealed record Member(string Name, string Type, bool IsRequired, ClientParameter? Parameter);
}
