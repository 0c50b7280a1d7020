namespace Gatehouse.Clients;

/// <summary>Writes the exceptions of a client.</summary>
internal static class CSharpExceptions
{
    public static void Write(SourceText text) => text.Gap().Add($$"""
        /// <summary>The API did not answer as a success, or not as it declares.</summary>
        public class ApiException : global::System.Exception
        {
            internal ApiException({{CSharpType.Http}}HttpResponseMessage answer, string body, global::System.Exception? inner)
                : base(Describe(answer, inner), inner)
            {
                StatusCode = (int)answer.StatusCode;
                Body = body;
                Headers = answer.Headers;
                RequestId = Id(answer.Headers);
            }

            /// <summary>The status.</summary>
            public int StatusCode { get; }

            /// <summary>The body, as text. It may be long and hold personal data, so that the message leaves it out.</summary>
            public string Body { get; }

            /// <summary>The headers.</summary>
            public {{CSharpType.Http}}Headers.HttpResponseHeaders Headers { get; }

            /// <summary>The id under which API Gateway knows the request; null where it gave none.</summary>
            public string? RequestId { get; }

            private static string Describe({{CSharpType.Http}}HttpResponseMessage answer, global::System.Exception? inner) =>
                "The API answered " + (int)answer.StatusCode + (inner is null ? "" : " with a body that is not as declared")
                + (Id(answer.Headers) is { } id ? ", request " + id : "") + ".";

            private static string? Id({{CSharpType.Http}}Headers.HttpResponseHeaders headers) => First(headers, "x-amzn-RequestId") ?? First(headers, "apigw-requestid");

            private static string? First({{CSharpType.Http}}Headers.HttpResponseHeaders headers, string name)
            {
                if (headers.TryGetValues(name, out var values))
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
