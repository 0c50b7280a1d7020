namespace Gatehouse.Clients;

/// <summary>Writes what the methods of a client share: how paths, headers and bodies are made, and answers read.</summary>
internal static class CSharpRuntime
{
    public static void Write(SourceText text, ClientDefinition definition, string className)
    {
        var operations = definition.Operations;
        text.AddIf(definition.NeedsSignature, $$"""

            /// <summary>Marks requests that have to be signed.</summary>
            internal static readonly {{CSharpType.Http}}HttpRequestOptionsKey<bool> Signed = new {{CSharpType.Http}}HttpRequestOptionsKey<bool>("signed");
            """);
        text.AddIf(operations.Any(operation => operation.Path is null || operation.Parameters.Any(parameter => parameter.IsGreedy)), """

            private static string Segments(string value, string name)
            {
                global::System.ArgumentNullException.ThrowIfNull(value, name);
                if (value.Length == 0)
                {
                    throw new global::System.ArgumentException("A path variable cannot be empty.", name);
                }

                return string.Join("/", global::System.Array.ConvertAll(value.Split('/'), part => part.Length == 0 ? part : Segment(part, name)));
            }
            """);
        text.AddIf(operations.Any(operation => operation.Path is null || operation.Parameters.Any(parameter => parameter.Location == ParameterLocation.Path)), """

            private static string Segment(string value, string name)
            {
                global::System.ArgumentNullException.ThrowIfNull(value, name);
                if (value is "" or "." or "..")
                {
                    throw new global::System.ArgumentException("A path variable cannot be '" + value + "': the request would go to another path.", name);
                }

                return global::System.Uri.EscapeDataString(value);
            }
            """);
        text.AddIf(operations.Count > 0, $$"""

            private static void Header({{CSharpType.Http}}HttpRequestMessage call, string name, string? value)
            {
                if (value is null)
                {
                    return;
                }

                if (value.IndexOfAny(new[] { '\r', '\n', '\0' }) >= 0)
                {
                    throw new global::System.ArgumentException("The header " + name + " cannot hold a line break.");
                }

                if (!call.Headers.TryAddWithoutValidation(name, value))
                {
                    // Some headers are those of a body, which may be empty.
                    call.Content ??= new {{CSharpType.Http}}ByteArrayContent([]);
                    call.Content.Headers.Remove(name);
                    call.Content.Headers.TryAddWithoutValidation(name, value);
                }
            }
            """);
        text.AddIf(operations.Count > 0, $$"""

            private static void Headers(
                {{CSharpType.Http}}HttpRequestMessage call, global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>>? headers)
            {
                foreach (var (name, value) in headers ?? [])
                {
                    Header(call, name, value);
                }
            }
            """);
        text.AddIf(definition.Credentials.Any(), $$"""

            private static {{CSharpType.ValueTask}}<string?> Value(global::System.Func<{{CSharpType.Cancellation}}, {{CSharpType.ValueTask}}<string?>>? give, {{CSharpType.Cancellation}} cancellationToken) =>
                give is null ? default : give(cancellationToken);
            """);
        text.AddIf(definition.Credentials.Any(credential => credential.IsBearer), """

            private static string? Bearer(string? token) =>
                token is null || token.StartsWith("Bearer ", global::System.StringComparison.OrdinalIgnoreCase) ? token : "Bearer " + token;
            """);
        text.AddIf(CSharpClient.Bodies(definition).Any(), $$"""

            private static {{CSharpType.Serialization}}Metadata.JsonTypeInfo<T> TypeInfo<T>() =>
                ({{CSharpType.Serialization}}Metadata.JsonTypeInfo<T>){{className}}Json.Default.GetTypeInfo(typeof(T))!;
            """);
        text.AddIf(operations.Any(operation => operation.Body?.Type is not null), $$"""

            private static {{CSharpType.Http}}HttpContent Json<T>(T body, string contentType)
            {
                if (body is null)
                {
                    throw new global::System.ArgumentNullException(nameof(body));
                }

                var content = new {{CSharpType.Http}}ByteArrayContent({{CSharpType.Json}}JsonSerializer.SerializeToUtf8Bytes(body, TypeInfo<T>()));
                content.Headers.TryAddWithoutValidation("Content-Type", contentType);
                return content;
            }
            """);
        text.AddIf(operations.Any(operation => operation.Shape is AnswerShape.Body or AnswerShape.BodyOrNothing or AnswerShape.Choice), $$"""

            private static async {{CSharpType.Task}}<T> ReadAsync<T>({{CSharpType.Http}}HttpResponseMessage answer, {{CSharpType.Cancellation}} cancellationToken)
            {
                var body = await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
                try
                {
                    return {{CSharpType.Json}}JsonSerializer.Deserialize(body, TypeInfo<T>()) ?? throw new ApiException(answer, body, null);
                }
                catch ({{CSharpType.Json}}JsonException mistake)
                {
                    throw new ApiException(answer, body, mistake);
                }
            }
            """);
        text.AddIf(operations.Any(operation => operation.Answers.Any(answer => answer is { IsSuccess: false, Type: not null })), $$"""

            private static async {{CSharpType.Task}}<ApiException> FailureAsync<T>({{CSharpType.Http}}HttpResponseMessage answer, {{CSharpType.Cancellation}} cancellationToken)
            {
                using (answer)
                {
                    var body = await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
                    try
                    {
                        return {{CSharpType.Json}}JsonSerializer.Deserialize(body, TypeInfo<T>()) is { } content
                            ? new ApiException<T>(answer, body, content)
                            : new ApiException(answer, body, null);
                    }
                    catch ({{CSharpType.Json}}JsonException)
                    {
                        // API Gateway's own answers do not know the models.
                        return new ApiException(answer, body, null);
                    }
                }
            }
            """);
        text.AddIf(operations.Count > 0, $$"""

            private static async {{CSharpType.Task}}<ApiException> FailureAsync({{CSharpType.Http}}HttpResponseMessage answer, {{CSharpType.Cancellation}} cancellationToken)
            {
                using (answer)
                {
                    return new ApiException(answer, await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false), null);
                }
            }

            private global::System.Uri Address(
                string path,
                global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>>? more,
                params (string Name, string? Value)[] query)
            {
                var address = new global::System.Text.StringBuilder(_address).Append(path);
                var separator = '?';
                void Add(string name, string value)
                {
                    address.Append(separator).Append(global::System.Uri.EscapeDataString(name)).Append('=').Append(global::System.Uri.EscapeDataString(value));
                    separator = '&';
                }

                foreach (var (name, value) in query)
                {
                    if (value is not null)
                    {
                        Add(name, value);
                    }
                }

                foreach (var (name, value) in more ?? [])
                {
                    Add(name, value);
                }

                // All is escaped already, and to stay so.
                return new global::System.Uri(address.ToString(), new global::System.UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
            }
            """);
    }
}
