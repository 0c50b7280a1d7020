using System.Globalization;
using System.Text;

namespace Gatehouse.Models;

/// <summary>A character class; members outside the basic plane become alternatives beside it, since .NET's classes hold UTF-16 units.</summary>
internal sealed class EcmaClass(bool isNegated)
{
    private readonly StringBuilder _units = new();
    private readonly List<string> _pairs = [];

    public void Add(string set) => _units.Append(set);

    public bool TryAdd(Rune first, Rune last)
    {
        if (first > last)
            return false;
        if (first.IsBmp)
        {
            var end = last.IsBmp ? last.Value : 0xffff;
            _units.Append(CultureInfo.InvariantCulture, $@"\u{first.Value:x4}-\u{end:x4}");
        }

        if (!last.IsBmp)
            AddPairs(first.IsBmp ? 0x10000 : first.Value, last.Value);
        return true;
    }

    public override string ToString()
    {
        const string AnyPair = @"[\ud800-\udbff][\udc00-\udfff]";
        var units = _units.Length == 0 ? @"[^\s\S]" : $"[{_units}]";
        if (!isNegated)
            return _pairs.Count == 0 ? units : $"(?:{string.Join('|', _pairs)}|{units})";
        var anyOther = _units.Length == 0 ? @"[\s\S]" : $"[^{_units}]";
        return _pairs.Count == 0 ? $"(?:{AnyPair}|{anyOther})" : $"(?:(?!{string.Join('|', _pairs)})(?:{AnyPair}|{anyOther}))";
    }

    private void AddPairs(int first, int last)
    {
        // One alternative for each leading unit at the ends, one for all whole blocks of 1,024 between them.
        while (first <= last)
        {
            var blockEnd = first | 0x3ff;
            var end = Math.Min(blockEnd, last);
            var wholeBlocks = (first & 0x3ff) == 0 && end == blockEnd ? (last + 1 - first) / 0x400 : 0;
            if (wholeBlocks > 1)
                end = first + (wholeBlocks * 0x400) - 1;
            var (high, low) = Split(first);
            var (endHigh, endLow) = Split(end);
            _pairs.Add($"[{Unit(high)}-{Unit(endHigh)}][{Unit(low)}-{Unit(endLow)}]");
            first = end + 1;
        }
    }

    private static (int High, int Low) Split(int code) => (0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));

    private static string Unit(int unit) => string.Create(CultureInfo.InvariantCulture, $@"\u{unit:x4}");
}
