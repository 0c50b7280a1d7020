namespace Gatehouse.Clients;

/// <summary>Writes what is the same in every client: how it is made, how it sends, and its exceptions.</summary>
internal static class CSharpRuntime
{
    public static void Construction(SourceText text, ClientDefinition definition, string className)
    {
        text.Add($$"""
            private readonly {{CSharpType.Http}}HttpClient _http;
            private readonly {{className}}Options _options;
            private readonly string _address;

            /// <summary>A client of one stage.</summary>
            /// <param name="http">Sends the requests; stays the caller's.</param>
            /// <param name="options">Where the API is called, and as whom.</param>
            /// <exception cref="global::System.ArgumentException">Neither the HttpClient nor the options name an address.</exception>
            public {{className}}({{CSharpType.Http}}HttpClient http, {{className}}Options? options = null)
            {
                global::System.ArgumentNullException.ThrowIfNull(http);
                _http = http;
                _options = options ?? new {{className}}Options();
                var address = _options.BaseAddress ?? http.BaseAddress
                    ?? throw new global::System.ArgumentException("Give the address of a stage: the BaseAddress of the HttpClient, or of the options.", nameof(http));
                _address = address.GetLeftPart(global::System.UriPartial.Path).TrimEnd('/');
            }

            /// <summary>The address of a stage at its API's own endpoint.</summary>
            /// <param name="apiId">The id of the API.</param>
            /// <param name="region">The region, as eu-central-1.</param>
            /// <param name="stage">The stage.</param>
            public static global::System.Uri StageAddress(string apiId, string region, string stage) => new global::System.Uri(
                "https://" + apiId + ".execute-api." + region + ".amazonaws.com" + (region.StartsWith("cn-", global::System.StringComparison.Ordinal) ? ".cn" : "")
                + (stage == "$default" ? "/" : "/" + stage + "/"));
            """);
        if (definition.Stages.Count > 0)
        {
            var names = new NameSet(["Stages", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"]);
            text.Gap().Add(CSharpText.Summary("The stages of the API."));
            text.Block("public static class Stages", () =>
            {
                foreach (var stage in definition.Stages.Distinct())
                {
                    text.Gap().Add(CSharpText.Summary($"The stage {stage}.")).Add($"public const string {names.Take(Identifier.Pascal(stage, "Stage"))} = {SourceText.Literal(stage)};");
                }
            });
        }
    }

    public static void Calls(SourceText text, ClientDefinition definition, string className)
    {
        var operations = definition.Operations;
        var hasHeaders = operations.Any(operation => operation.NeedsApiKey
            || operation.Parameters.Any(parameter => parameter.Location == ParameterLocation.Header)
            || operation.Credentials.Any(credential => credential.Location == ParameterLocation.Header));
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
        text.AddIf(hasHeaders, $$"""

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

                call.Headers.TryAddWithoutValidation(name, value);
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

            private global::System.Uri Address(string path, params (string Name, string? Value)[] query)
            {
                var address = new global::System.Text.StringBuilder(_address).Append(path);
                var separator = '?';
                foreach (var (name, value) in query)
                {
                    if (value is not null)
                    {
                        address.Append(separator).Append(global::System.Uri.EscapeDataString(name)).Append('=').Append(global::System.Uri.EscapeDataString(value));
                        separator = '&';
                    }
                }

                // All is escaped already, and to stay so.
                return new global::System.Uri(address.ToString(), new global::System.UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
            }
            """);
    }

    public static void Exceptions(SourceText text) => text.Gap().Add($$"""
        /// <summary>The API did not answer as a success, or not as it declares.</summary>
        public class ApiException : global::System.Exception
        {
            internal ApiException({{CSharpType.Http}}HttpResponseMessage answer, string body, global::System.Exception? inner)
                : base("The API answered " + (int)answer.StatusCode + (inner is null ? "" : " with a body that is not as declared") + ": " + body, inner)
            {
                StatusCode = (int)answer.StatusCode;
                Body = body;
                Headers = answer.Headers;
                RequestId = First("x-amzn-RequestId") ?? First("apigw-requestid");
            }

            /// <summary>The status.</summary>
            public int StatusCode { get; }

            /// <summary>The body, as text.</summary>
            public string Body { get; }

            /// <summary>The headers.</summary>
            public {{CSharpType.Http}}Headers.HttpResponseHeaders Headers { get; }

            /// <summary>The id under which API Gateway knows the request; null where it gave none.</summary>
            public string? RequestId { get; }

            private string? First(string name)
            {
                if (Headers.TryGetValues(name, out var values))
                {
                    foreach (var value in values)
                    {
                        return value;
                    }
                }

                return null;
            }
        }

        /// <summary>The API answered with a failure that it declares.</summary>
        /// <typeparam name="T">The type of the body.</typeparam>
        public sealed class ApiException<T> : ApiException
        {
            internal ApiException({{CSharpType.Http}}HttpResponseMessage answer, string body, T content)
                : base(answer, body, null)
            {
                Content = content;
            }

            /// <summary>The body.</summary>
            public T Content { get; }
        }
        """);
}
