namespace Gatehouse.CloudFormation;

/// <summary>Finds resources that wait for each other, which CloudFormation cannot create.</summary>
internal static class CircularDependencies
{
    private enum Mark
    {
        Open,
        Done,
    }

    public static void Check(IReadOnlyList<EvaluatedResource> resources, DiagnosticBag bag)
    {
        var edges = new Dictionary<string, List<string>>(resources.Count, StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            ResourceReferences.Collect(resource.Properties, names);
            names.UnionWith(resource.DependsOn);
            edges[resource.LogicalId] = [.. names];
        }

        var marks = new Dictionary<string, Mark>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            Visit(resource, edges, marks, bag);
        }
    }

    private static void Visit(EvaluatedResource start, Dictionary<string, List<string>> edges, Dictionary<string, Mark> marks, DiagnosticBag bag)
    {
        if (marks.ContainsKey(start.LogicalId))
        {
            return;
        }

        var stack = new List<(string Name, int Next)> { (start.LogicalId, 0) };
        marks[start.LogicalId] = Mark.Open;
        while (stack.Count > 0)
        {
            var (name, next) = stack[^1];
            if (next == edges[name].Count)
            {
                marks[name] = Mark.Done;
                stack.RemoveAt(stack.Count - 1);
                continue;
            }

            stack[^1] = (name, next + 1);
            var target = edges[name][next];
            if (!edges.ContainsKey(target))
            {
                continue;
            }

            if (!marks.TryGetValue(target, out var mark))
            {
                marks[target] = Mark.Open;
                stack.Add((target, 0));
            }
            else if (mark == Mark.Open)
            {
                var circle = stack.Select(step => step.Name).SkipWhile(each => each != target).Append(target);
                bag.Add(DiagnosticCatalogue.CircularDependency.At(
                    start.Document.LocationOf("/Resources/" + JsonPointer.Escape(target)), string.Join(" -> ", circle)));
            }
        }
    }
}
