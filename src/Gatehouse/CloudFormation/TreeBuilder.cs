using System.Collections.Immutable;
using System.Globalization;

namespace Gatehouse.CloudFormation;

/// <summary>What the readers of JSON and YAML have in common: the path to the node at hand, remarks, and, when asked for, positions.</summary>
/// <param name="positions">Takes the position of each node; null to do without, which is faster.</param>
internal sealed class TreeBuilder(Dictionary<string, (int Line, int Column)>? positions)
{
    /// <summary>Deeper nesting is refused, so that no document can exhaust the stack.</summary>
    public const int MaxDepth = 256;

    private readonly List<string> _path = [];

    /// <summary>Kinds of diagnostic with the pointer they belong to and their arguments.</summary>
    public List<(DiagnosticDescriptor Kind, string Pointer, object?[] Arguments)> Remarks { get; } = [];

    public int Depth => _path.Count;

    public string Pointer => _path.Count == 0 ? "" : "/" + string.Join('/', _path.Select(JsonPointer.Escape));

    public void Enter(string name) => _path.Add(name);

    public void Enter(int index) => _path.Add(index.ToString(CultureInfo.InvariantCulture));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void Remark(DiagnosticDescriptor kind, params object?[] arguments) => Remarks.Add((kind, Pointer, arguments));

    /// <summary>Notes where the node at hand stands.</summary>
    public void Place(int line, int column) => positions?.TryAdd(Pointer, (line, column));

    public bool WantsPositions => positions is not null;

    public TemplateMap Map(List<KeyValuePair<string, TemplateValue>> members)
    {
        if (members.Count > 1)
        {
            var names = new HashSet<string>(members.Count, StringComparer.Ordinal);
            foreach (var (name, _) in members)
            {
                if (!names.Add(name))
                {
                    Enter(name);
                    Remark(DiagnosticCatalogue.DuplicateMember, name);
                    Leave();
                }
            }

            if (names.Count < members.Count)
            {
                return new TemplateMap(members);
            }
        }

        return TemplateMap.OfDistinct([.. members]);
    }
}
