using Amazon.CDK;

namespace Gatehouse.Cdk;

/// <summary>The body of an API, through which the CDK goes once instead of twice.</summary>
/// <remarks>
/// Before it writes templates, the CDK goes through all resources in search of references to other stacks. Those of a body are known, so
/// that they are all it is shown then.
/// </remarks>
internal sealed class BodyToken() : Intrinsic("")
{
    private Dictionary<string, object> _body = [];
    private object[] _marks = [];

    public void Set(Dictionary<string, object> body, object[] marks) => (_body, _marks) = (body, marks);

    public override object Resolve(IResolveContext context) => context.Preparing
        ? new object[] { _body.Where(member => member.Value is not Intrinsic).ToDictionary(), _marks }
        : _body;
}
