using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Gatehouse.Local.Http;

/// <summary>Changes of the answer, by the backend's status.</summary>
internal sealed class ResponseMapping(FrozenDictionary<int, ImmutableArray<(MappingKey Key, MappingExpression Value)>> changes)
{
    /// <summary>Changes the answer.</summary>
    public void Apply(HttpCall call, GatewayAnswer answer)
    {
        if (!changes.TryGetValue(answer.Status, out var all))
        {
            return;
        }

        var values = all.Select(change => change.Key.Action == MappingAction.Remove ? "" : change.Value.Evaluate(call, answer)).ToList();
        for (var index = 0; index < values.Count; index++)
        {
            if (values[index] is not { } value)
            {
                continue;
            }

            if (all[index].Key.Target == MappingTarget.Header)
            {
                HeaderChange.Apply(answer.Headers, all[index].Key, value);
            }
            else if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 200 and <= 599)
            {
                answer.Status = status;
            }
        }
    }
}
