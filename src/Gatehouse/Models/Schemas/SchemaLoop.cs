namespace Gatehouse.Models;

/// <summary>Finds schemas that apply themselves to the same value.</summary>
internal static class SchemaLoop
{
    /// <summary>The location of a schema on a loop, or null.</summary>
    public static string? Find(IEnumerable<SchemaNode> nodes)
    {
        var done = new HashSet<SchemaNode>();
        return nodes.Select(node => Find(node, done)).FirstOrDefault(loop => loop is not null);
    }

    private static string? Find(SchemaNode start, HashSet<SchemaNode> done)
    {
        if (done.Contains(start))
            return null;
        var path = new HashSet<SchemaNode> { start };
        var stack = new Stack<(SchemaNode Node, IEnumerator<SchemaNode> Next)>();
        stack.Push((start, start.InPlace.GetEnumerator()));
        while (stack.TryPeek(out var top))
        {
            if (!top.Next.MoveNext())
            {
                stack.Pop();
                path.Remove(top.Node);
                done.Add(top.Node);
                continue;
            }

            var next = top.Next.Current;
            if (path.Contains(next))
                return next.Location;
            if (done.Contains(next))
                continue;
            path.Add(next);
            stack.Push((next, next.InPlace.GetEnumerator()));
        }

        return null;
    }
}
