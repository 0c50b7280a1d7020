namespace Gatehouse.Local.Http;

/// <summary>The path of a request, taken apart.</summary>
/// <param name="Encoded">The path behind the stage, as the client sent it.</param>
/// <param name="Segments">Its segments, decoded; a slash at the end leaves an empty last one.</param>
internal readonly record struct RequestPath(string Encoded, string[] Segments)
{
    /// <summary>Takes a path apart.</summary>
    /// <param name="path">The path behind the stage.</param>
    /// <param name="ignoreTrailingSlash">Whether a slash at the end does not count.</param>
    public static RequestPath Parse(string path, bool ignoreTrailingSlash)
    {
        var inner = path.StartsWith('/') ? path.AsSpan(1) : path;
        if (ignoreTrailingSlash && inner.EndsWith('/'))
        {
            inner = inner[..^1];
        }

        if (inner.IsEmpty)
        {
            return new(path, []);
        }

        var segments = new string[inner.Count('/') + 1];
        var index = 0;
        foreach (var range in inner.Split('/'))
        {
            segments[index++] = GatewayText.Decode(inner[range]);
        }

        return new(path, segments);
    }

    /// <summary>The values of a route's variables.</summary>
    public KeyValuePair<string, string>[] Variables(RoutePath? route)
    {
        if (route is null)
        {
            return [];
        }

        var variables = new List<KeyValuePair<string, string>>();
        for (var index = 0; index < route.Segments.Length; index++)
        {
            var segment = route.Segments[index];
            if (segment.Kind == PathSegmentKind.Variable)
            {
                variables.Add(new(segment.Text, Segments[index]));
            }
            else if (segment.Kind == PathSegmentKind.Greedy)
            {
                variables.Add(new(segment.Text, string.Join('/', Segments[index..])));
            }
        }

        return [.. variables];
    }
}
