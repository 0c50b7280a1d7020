using System.Runtime.CompilerServices;
using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;

namespace Gatehouse.Cdk;

/// <summary>Lets routes and authorizers call functions, aliases and versions of the CDK.</summary>
public static class FunctionTargets
{
    private static readonly ConditionalWeakTable<IFunction, FunctionTarget> Known = [];

    /// <summary>The function as routes and authorizers take it.</summary>
    /// <param name="function">A function, alias or version.</param>
    public static FunctionTarget AsTarget(this IFunction function) => Known.GetValue(function, known => FunctionTarget.FromArn(known.FunctionArn));

    /// <summary>
    /// The function as routes and authorizers take it, named by its physical name: the API's stack does not refer to the function's, so
    /// that the function may know the API - its address, or the grant to call it or to post messages to its connections.
    /// </summary>
    /// <remarks>
    /// Without it, the API waits for the function, and a function that waits for the API makes a cycle. The permission of the API to call the
    /// function stands in the stack of the function, which is deployed after the API's.
    /// </remarks>
    /// <param name="function">A function whose <c>FunctionName</c> is given.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public static FunctionTarget AsNamedTarget(this Function function, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(function);
        var name = (function.Node.DefaultChild as CfnFunction)?.FunctionName;
        if (name is null || Token.IsUnresolved(name))
        {
            ConstructDiagnostics.For(function).Add(DiagnosticCatalogue.FunctionHasNoName.At(Origin.Here(file, line).Location, function.Node.Path));
            return function.AsTarget();
        }

        var stack = function.Stack;
        var arn = $"arn:{stack.Partition}:lambda:{stack.Region}:{stack.Account}:function:{name}";
        NamedFunctions.Of(function).Add(arn, function);
        return FunctionTarget.FromArn(arn);
    }

    extension(Lambda)
    {
        /// <summary>The function gets the whole request as an event and answers status, headers and body.</summary>
        /// <param name="function">A function, alias or version.</param>
        public static LambdaProxy Proxy(IFunction function) => Lambda.Proxy(function.AsTarget());

        /// <summary>As a proxy, and the answer is streamed to the client as it is written.</summary>
        /// <param name="function">A function, alias or version.</param>
        public static LambdaStream Stream(IFunction function) => Lambda.Stream(function.AsTarget());

        /// <summary>The function gets what the request template renders, and its answer is mapped.</summary>
        /// <param name="function">A function, alias or version.</param>
        /// <param name="request">The mapping template of JSON requests; null passes the body on.</param>
        /// <param name="response">The mapping template of the answer; null passes it on.</param>
        public static LambdaCustom Custom(IFunction function, MappingTemplateText? request = null, MappingTemplateText? response = null) =>
            Lambda.Custom(function.AsTarget(), request, response);

        /// <summary>The function is called without waiting for its answer; the client gets 200 at once.</summary>
        /// <param name="function">A function, alias or version.</param>
        /// <param name="request">The mapping template of JSON requests; null passes the body on.</param>
        public static LambdaCustom Async(IFunction function, MappingTemplateText? request = null) => Lambda.Async(function.AsTarget(), request);
    }
}
