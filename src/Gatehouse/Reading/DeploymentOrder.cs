using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>A deployment holds what is there when it is made, so that it has to wait for the routes of its API.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-deployment.html.</remarks>
internal static class DeploymentOrder
{
    private const int Shown = 5;

    /// <summary>Reports each deployment of an API that does not wait for all of its routes.</summary>
    /// <param name="context">The template.</param>
    /// <param name="deployments">The deployments of the API.</param>
    /// <param name="routes">The resources that are its routes.</param>
    /// <param name="hasOthers">Whether the API has routes besides, such as those of a body.</param>
    public static void Check(
        ReadingContext context, IEnumerable<EvaluatedResource> deployments, IEnumerable<EvaluatedResource> routes, bool hasOthers = false)
    {
        foreach (var deployment in deployments)
        {
            // What is in other stacks is waited for by stack.
            string[] all = [.. routes.Where(route => route.Document == deployment.Document).Select(route => route.LogicalId)];
            if (all.Length == 0)
            {
                continue;
            }

            var before = Before(context.Template, deployment);
            string[] missing = [.. all.Where(route => !before.Contains(route))];
            if (missing.Length == all.Length && !hasOthers)
            {
                context.Refusals.Add(DiagnosticCatalogue.DeploymentBeforeRoutes.At(deployment.At(), deployment.LogicalId, Names(missing)));
            }
            else if (missing.Length > 0)
            {
                context.Refusals.Add(DiagnosticCatalogue.DeploymentBeforeSomeRoutes.At(deployment.At(), deployment.LogicalId, Names(missing)));
            }
        }
    }

    private static string Names(string[] routes) =>
        string.Join(", ", routes.Take(Shown)) + (routes.Length > Shown ? $" and {routes.Length - Shown} more" : "");

    /// <summary>Everything that CloudFormation makes before a resource.</summary>
    private static HashSet<string> Before(EvaluatedTemplate template, EvaluatedResource resource)
    {
        var before = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<EvaluatedResource>([resource]);
        while (open.TryPop(out var next))
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            ResourceReferences.Collect(next.Properties, names);
            names.UnionWith(next.DependsOn);
            foreach (var name in names.Where(before.Add))
            {
                if (template.Find(name) is { } found)
                {
                    open.Push(found);
                }
            }
        }

        return before;
    }
}
