using System.Collections.Frozen;
using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Gatehouse.Local;

/// <summary>Names of certificates as API Gateway shows them: in the certificate's own order, <c>C=US,O=Acme,CN=client</c>.</summary>
internal static class DistinguishedName
{
    private const string Escaped = ",+\"\\<>;";

    // The short names are OpenSSL's.
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["2.5.4.3"] = "CN",
        ["2.5.4.4"] = "SN",
        ["2.5.4.5"] = "serialNumber",
        ["2.5.4.6"] = "C",
        ["2.5.4.7"] = "L",
        ["2.5.4.8"] = "ST",
        ["2.5.4.9"] = "street",
        ["2.5.4.10"] = "O",
        ["2.5.4.11"] = "OU",
        ["2.5.4.12"] = "title",
        ["2.5.4.13"] = "description",
        ["2.5.4.15"] = "businessCategory",
        ["2.5.4.17"] = "postalCode",
        ["2.5.4.41"] = "name",
        ["2.5.4.42"] = "GN",
        ["2.5.4.43"] = "initials",
        ["2.5.4.44"] = "generationQualifier",
        ["2.5.4.46"] = "dnQualifier",
        ["2.5.4.65"] = "pseudonym",
        ["2.5.4.97"] = "organizationIdentifier",
        ["0.9.2342.19200300.100.1.1"] = "UID",
        ["0.9.2342.19200300.100.1.25"] = "DC",
        ["1.2.840.113549.1.9.1"] = "emailAddress",
        ["1.3.6.1.4.1.311.60.2.1.1"] = "jurisdictionL",
        ["1.3.6.1.4.1.311.60.2.1.2"] = "jurisdictionST",
        ["1.3.6.1.4.1.311.60.2.1.3"] = "jurisdictionC",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text of a name.</summary>
    public static string Text(X500DistinguishedName name)
    {
        try
        {
            return Text(new AsnReader(name.RawData, AsnEncodingRules.BER).ReadSequence());
        }
        catch (AsnContentException)
        {
            return name.Name;
        }
    }

    private static string Text(AsnReader parts)
    {
        var text = new StringBuilder();
        while (parts.HasData)
        {
            var set = parts.ReadSetOf(skipSortOrderValidation: true);
            for (var separator = text.Length == 0 ? "" : ","; set.HasData; separator = "+")
            {
                var pair = set.ReadSequence();
                var type = pair.ReadObjectIdentifier();
                text.Append(separator).Append(Names.GetValueOrDefault(type, type)).Append('=').Append(Value(pair));
            }
        }

        return text.ToString();
    }

    private static string Value(AsnReader pair)
    {
        var tag = pair.PeekTag();
        var kind = (UniversalTagNumber)tag.TagValue;
        return tag.TagClass == TagClass.Universal && kind is UniversalTagNumber.UTF8String or UniversalTagNumber.PrintableString or UniversalTagNumber.IA5String
            or UniversalTagNumber.BMPString or UniversalTagNumber.T61String or UniversalTagNumber.NumericString or UniversalTagNumber.VisibleString
            ? Escape(pair.ReadCharacterString(kind))
            : string.Create(CultureInfo.InvariantCulture, $"#{Convert.ToHexString(pair.ReadEncodedValue().Span)}");
    }

    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var index = 0; index < value.Length; index++)
        {
            var each = value[index];
            if (Escaped.Contains(each, StringComparison.Ordinal) || (each == '#' && index == 0) || (each == ' ' && (index == 0 || index == value.Length - 1)))
            {
                text.Append('\\');
            }

            text.Append(each);
        }

        return text.ToString();
    }
}
