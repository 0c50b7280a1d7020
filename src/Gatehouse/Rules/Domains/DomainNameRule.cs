using System.Text.RegularExpressions;

namespace Gatehouse.Rules;

/// <summary>A domain has a host name, whose first label may be <c>*</c>.</summary>
internal sealed partial class DomainNameRule : IRule<CustomDomain>
{
    public void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        if (domain.Name.Literal is { } name && (name.Length > 253 || !HostName().IsMatch(name)))
        {
            diagnostics.Add(DiagnosticCatalogue.BadDomainName.At(domain.Origin.Location, name));
        }
    }

    [GeneratedRegex(@"^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HostName();
}
