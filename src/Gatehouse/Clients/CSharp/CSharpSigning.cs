namespace Gatehouse.Clients;

/// <summary>Writes the handler that signs requests with AWS credentials.</summary>
internal static class CSharpSigning
{
    public static void Write(SourceText text, string className) => text.Gap().Add($$"""
        /// <summary>Signs the calls of routes with IAM authorization (Signature Version 4); all others pass as they are.</summary>
        public sealed class {{className}}SigningHandler : {{CSharpType.Http}}DelegatingHandler
        {
            private readonly global::System.Func<{{CSharpType.Cancellation}}, {{CSharpType.ValueTask}}<{{className}}Credentials>> _credentials;
            private readonly string _region;
            private readonly global::System.TimeProvider _time;

            /// <summary>A handler before another one, which its InnerHandler or a factory of clients names.</summary>
            /// <param name="credentials">Gives the credentials, before each call that is signed.</param>
            /// <param name="region">The region of the API.</param>
            /// <param name="time">The clock; null for the system's.</param>
            public {{className}}SigningHandler(
                global::System.Func<{{CSharpType.Cancellation}}, {{CSharpType.ValueTask}}<{{className}}Credentials>> credentials,
                string region,
                global::System.TimeProvider? time = null)
            {
                global::System.ArgumentNullException.ThrowIfNull(credentials);
                global::System.ArgumentNullException.ThrowIfNull(region);
                _credentials = credentials;
                _region = region;
                _time = time ?? global::System.TimeProvider.System;
            }

            /// <inheritdoc/>
            protected override async {{CSharpType.Task}}<{{CSharpType.Http}}HttpResponseMessage> SendAsync({{CSharpType.Http}}HttpRequestMessage request, {{CSharpType.Cancellation}} cancellationToken)
            {
                if (request.Options.TryGetValue({{className}}.Signed, out var signed) && signed)
                {
                    var body = request.Content is null ? new byte[0] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
                    Sign(request, body, await _credentials(cancellationToken).ConfigureAwait(false));
                }

                return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            }

            private void Sign({{CSharpType.Http}}HttpRequestMessage request, byte[] body, {{className}}Credentials credentials)
            {
                var address = request.RequestUri!;
                var time = _time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", global::System.Globalization.CultureInfo.InvariantCulture);
                var headers = new global::System.Collections.Generic.SortedDictionary<string, string>(global::System.StringComparer.Ordinal)
                {
                    ["host"] = request.Headers.Host ?? address.Authority,
                    ["x-amz-date"] = time,
                };
                request.Headers.Remove("X-Amz-Date");
                request.Headers.TryAddWithoutValidation("X-Amz-Date", time);
                if (credentials.SessionToken is { } token)
                {
                    headers["x-amz-security-token"] = token;
                    request.Headers.Remove("X-Amz-Security-Token");
                    request.Headers.TryAddWithoutValidation("X-Amz-Security-Token", token);
                }

                var canonical = new global::System.Text.StringBuilder(request.Method.Method).Append('\n')
                    .Append(string.Join("/", global::System.Array.ConvertAll(address.AbsolutePath.Split('/'), global::System.Uri.EscapeDataString))).Append('\n')
                    .Append(Query(address.Query)).Append('\n');
                foreach (var header in headers)
                {
                    canonical.Append(header.Key).Append(':').Append(header.Value.Trim()).Append('\n');
                }

                var names = string.Join(";", headers.Keys);
                canonical.Append('\n').Append(names).Append('\n').Append(Hex(global::System.Security.Cryptography.SHA256.HashData(body)));
                var scope = time.Substring(0, 8) + "/" + _region + "/execute-api/aws4_request";
                var text = "AWS4-HMAC-SHA256\n" + time + "\n" + scope + "\n" + Hex(global::System.Security.Cryptography.SHA256.HashData(Bytes(canonical.ToString())));
                var key = Bytes("AWS4" + credentials.SecretAccessKey);
                foreach (var part in scope.Split('/'))
                {
                    key = global::System.Security.Cryptography.HMACSHA256.HashData(key, Bytes(part));
                }

                var signature = Hex(global::System.Security.Cryptography.HMACSHA256.HashData(key, Bytes(text)));
                request.Headers.Remove("Authorization");
                request.Headers.TryAddWithoutValidation(
                    "Authorization",
                    "AWS4-HMAC-SHA256 Credential=" + credentials.AccessKeyId + "/" + scope + ", SignedHeaders=" + names + ", Signature=" + signature);
            }

            private static string Query(string query)
            {
                var pairs = new global::System.Collections.Generic.List<(string Name, string Value)>();
                foreach (var pair in query.TrimStart('?').Split('&', global::System.StringSplitOptions.RemoveEmptyEntries))
                {
                    var parts = pair.Split('=', 2);
                    pairs.Add((parts[0], parts.Length == 2 ? parts[1] : ""));
                }

                pairs.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name) is var order and not 0 ? order : string.CompareOrdinal(one.Value, other.Value));
                return string.Join("&", pairs.ConvertAll(pair => pair.Name + "=" + pair.Value));
            }

            private static byte[] Bytes(string text) => global::System.Text.Encoding.UTF8.GetBytes(text);

            private static string Hex(byte[] bytes) => global::System.Convert.ToHexString(bytes).ToLowerInvariant();
        }

        /// <summary>AWS credentials.</summary>
        /// <param name="AccessKeyId">The id of the access key.</param>
        /// <param name="SecretAccessKey">The secret of the access key.</param>
        /// <param name="SessionToken">The token of temporary credentials; null for lasting ones.</param>
        public sealed record {{className}}Credentials(string AccessKeyId, string SecretAccessKey, string? SessionToken = null)
        {
            /// <summary>The id of the key; secret and token are not for logs.</summary>
            public override string ToString() => AccessKeyId;
        }
        """);
}
