using System.Runtime.CompilerServices;

namespace Gatehouse.Cdk;

/// <summary>Lets custom domains lead to APIs by their constructs.</summary>
public static class DomainTargets
{
    extension(DomainMapping)
    {
        /// <summary>A base path that leads to a REST API.</summary>
        /// <param name="api">The API.</param>
        /// <param name="stage">The name of the stage; null when the first segment after the base path names it.</param>
        /// <param name="path">The base path without slashes at its ends, such as <c>v1/orders</c>; empty for all that no other mapping takes.</param>
        /// <param name="file">The caller's file.</param>
        /// <param name="line">The caller's line.</param>
        public static DomainMapping To(RestApiReference api, string? stage, string path = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            Mapping(api, ApiProtocol.Rest, stage, path, file, line);

        /// <summary>A base path that leads to an HTTP API.</summary>
        /// <param name="api">The API.</param>
        /// <param name="stage">The name of the stage.</param>
        /// <param name="path">The base path without slashes at its ends, such as <c>v1/orders</c>; empty for all that no other mapping takes.</param>
        /// <param name="file">The caller's file.</param>
        /// <param name="line">The caller's line.</param>
        public static DomainMapping To(HttpApiReference api, string stage = "$default", string path = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            Mapping(api, ApiProtocol.Http, stage, path, file, line);

        /// <summary>A base path that leads to a WebSocket API.</summary>
        /// <param name="api">The API.</param>
        /// <param name="stage">The name of the stage.</param>
        /// <param name="path">The base path without slashes at its ends; empty for all that no other mapping takes.</param>
        /// <param name="file">The caller's file.</param>
        /// <param name="line">The caller's line.</param>
        public static DomainMapping To(WebSocketApiReference api, string stage, string path = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            Mapping(api, ApiProtocol.WebSocket, stage, path, file, line);
    }

    extension(DomainRule)
    {
        /// <summary>A rule that leads to a REST API; there are none for other kinds.</summary>
        /// <param name="priority">The lower, the earlier it is tried; 1 to 1000000, each once.</param>
        /// <param name="api">The API.</param>
        /// <param name="stage">The name of the stage.</param>
        /// <param name="file">The caller's file.</param>
        /// <param name="line">The caller's line.</param>
        public static DomainRule To(int priority, RestApiReference api, string stage, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            new(priority, api.ApiId, api.StageNameFor(stage, file, line), file, line);
    }

    private static DomainMapping Mapping(ApiReference api, ApiProtocol protocol, string? stage, string path, string file, int line)
    {
        ArgumentNullException.ThrowIfNull(api);
        return new(api.ApiId, stage is null ? null : api.StageNameFor(stage, file, line), path, file, line) { Protocol = protocol };
    }
}
