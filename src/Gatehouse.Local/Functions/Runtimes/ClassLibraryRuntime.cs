using System.Collections.Immutable;

namespace Gatehouse.Local.Functions;

/// <summary>Handlers of the form <c>Assembly::Type::Method</c>.</summary>
internal static class ClassLibraryRuntime
{
    public static RuntimePlan Plan(
        FunctionDefinition definition, FetchedCode code, string assembly, WorkFolder work, ImmutableDictionary<string, string> variables) =>
        RuntimePlan.Fail(
            $"function {definition.Name} has the class-library handler {definition.Handler}. Only executables can be run: " +
            "make the project an executable that calls LambdaBootstrapBuilder, and its assembly's name the handler");
}
