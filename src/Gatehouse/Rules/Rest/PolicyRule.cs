using System.Text;

namespace Gatehouse.Rules;

/// <summary>A resource policy is short enough, and allows something.</summary>
internal sealed class PolicyRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        if (api.Policy.Count == 0)
        {
            return;
        }

        var length = Encoding.UTF8.GetByteCount(PolicyWriter.Write(api.Policy).ToJson());
        if (length > 8192)
        {
            diagnostics.Add(DiagnosticCatalogue.PolicyTooLong.At(api.Origin.Location, length));
        }

        if (api.Policy.All(statement => statement.Effect == PolicyEffect.Deny))
        {
            diagnostics.Add(DiagnosticCatalogue.PolicyAllowsNothing.At(api.Origin.Location));
        }
    }
}
