using System.Runtime.CompilerServices;
using Amazon.CDK.AWS.Lambda;

namespace Gatehouse.Cdk;

/// <summary>Lets routes and authorizers call functions, aliases and versions of the CDK.</summary>
public static class FunctionTargets
{
    private static readonly ConditionalWeakTable<IFunction, FunctionTarget> Known = [];

    /// <summary>The function as routes and authorizers take it.</summary>
    /// <param name="function">A function, alias or version.</param>
    public static FunctionTarget AsTarget(this IFunction function) => Known.GetValue(function, known => FunctionTarget.FromArn(known.FunctionArn));

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
