using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;

namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::Cidr</c>: blocks of addresses cut from a larger one.</summary>
internal sealed class CidrFunction : IntrinsicFunction
{
    private const string Form = "[block, count from 1 to 256, bits of a block]";

    public override string Name => "Fn::Cidr";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        if (evaluation.Arguments(Name, Form, argument, 2, 3) is not { } arguments
            || evaluation.TextOf(Name, "the block", arguments[0]) is not { } block
            || evaluation.KnownNumber(Name, "the count", arguments[1]) is not { } count
            || (arguments is [_, _, var given] ? evaluation.KnownNumber(Name, "the bits", given) : -1) is not { } bits)
        {
            return TemplateValue.Null;
        }

        if (block.Literal is not { } literal)
        {
            return OpenBlocks(arguments, Math.Clamp(count, 1, 256));
        }

        if (Blocks(literal, count, bits) is { } blocks)
        {
            return blocks;
        }

        evaluation.Report(DiagnosticCatalogue.FunctionArguments, Name, Form, Excerpt.Of(argument));
        return TemplateValue.Null;
    }

    private TemplateList OpenBlocks(TemplateValue[] arguments, int count) => new(Enumerable
        .Range(0, count)
        .Select(i => Evaluation.Open("Fn::Select", i.ToString(CultureInfo.InvariantCulture), new TemplateMap(
            [KeyValuePair.Create<string, TemplateValue>(Name, new TemplateList(arguments.ToValueList()))])))
        .ToValueList());

    internal static TemplateList? Blocks(string block, int count, int bits)
    {
        if (count is < 1 or > 256 || !IPNetwork.TryParse(block, out var network))
        {
            return null;
        }

        var isV4 = network.BaseAddress.AddressFamily == AddressFamily.InterNetwork;
        var width = isV4 ? 32 : 128;
        var hostBits = bits >= 0 ? bits : isV4 ? 8 : 64;
        var length = width - hostBits;
        if (hostBits < 1 || length < network.PrefixLength || (length - network.PrefixLength < 31 && count > 1 << (length - network.PrefixLength)))
        {
            return null;
        }

        var first = new BigInteger(network.BaseAddress.GetAddressBytes(), isUnsigned: true, isBigEndian: true);
        return new TemplateList(Enumerable
            .Range(0, count)
            .Select(i => (TemplateValue)$"{Address(first + (BigInteger.One << hostBits) * i, width / 8)}/{length}")
            .ToValueList());
    }

    private static IPAddress Address(BigInteger value, int size)
    {
        var bytes = new byte[size];
        var digits = value.ToByteArray(isUnsigned: true, isBigEndian: true);
        digits.CopyTo(bytes, size - digits.Length);
        return new IPAddress(bytes);
    }
}
