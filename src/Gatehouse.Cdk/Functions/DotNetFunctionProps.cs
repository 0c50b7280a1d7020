using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;

namespace Gatehouse.Cdk;

/// <summary>Options of a function that is a C# project: those of every function of the CDK.</summary>
/// <remarks>
/// Defaults that differ from the CDK's: <see cref="FunctionOptions.Architecture"/> is arm64,
/// <see cref="FunctionOptions.MemorySize"/> is 512 MB, <see cref="FunctionOptions.Timeout"/> is 29 seconds, as long as API Gateway waits.
/// </remarks>
public sealed class DotNetFunctionProps : FunctionOptions
{
    internal FunctionProps With(Code code, Runtime runtime, string handler)
    {
        var props = new FunctionProps();
        foreach (var option in typeof(FunctionOptions).GetProperties())
        {
            if (option.GetValue(this) is { } value)
            {
                typeof(FunctionProps).GetProperty(option.Name)!.SetValue(props, value);
            }
        }

        props.Code = code;
        props.Runtime = runtime;
        props.Handler = handler;
        props.Architecture ??= Amazon.CDK.AWS.Lambda.Architecture.ARM_64;
        props.MemorySize ??= 512;
        props.Timeout ??= Duration.Seconds(29);
        return props;
    }
}
