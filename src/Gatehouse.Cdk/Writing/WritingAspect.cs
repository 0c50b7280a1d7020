using Amazon.CDK;
using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>Writes an API when the app is synthesised: after all constructors have run, before the CDK resolves anything.</summary>
internal sealed class WritingAspect(Action write) : DeputyBase, IAspect
{
    private bool _isWritten;

    public void Visit(IConstruct node)
    {
        if (!_isWritten)
        {
            _isWritten = true;
            write();
        }
    }
}
