namespace Gatehouse.Clients;

/// <summary>Writes the exceptions of a client.</summary>
internal static class CSharpExceptions
{
    public static void Write(SourceText text) => text.Gap().Add($$"""
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
