using System.Collections;
using System.Reflection;
using System.Text.Json;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Serialization;

namespace CadreOrleans.Roster.Tests.Building;

/// <summary>Compares two rosters column by column, value by value; names every place where they differ.</summary>
internal static class RosterEquality
{
    public static IReadOnlyList<string> Differences(RosterSnapshot left, RosterSnapshot right)
    {
        var found = new List<string>();
        Compare(left, right, "roster", found);
        return found;
    }

    private static void Compare(object? left, object? right, string path, List<string> found)
    {
        if (left is null || right is null || IsLeaf(left.GetType()))
        {
            if (!Equals(left, right))
            {
                found.Add($"{path}: {left} / {right}");
            }
        }
        else if (left is IEvent happened)
        {
            var (one, other) = (Text(happened), Text((IEvent)right));
            if (one != other)
            {
                found.Add($"{path}: {one} / {other}");
            }
        }
        else if (left is IEnumerable values)
        {
            var (ones, others) = (values.Cast<object?>().ToArray(), ((IEnumerable)right).Cast<object?>().ToArray());
            if (ones.Length != others.Length)
            {
                found.Add($"{path}: {ones.Length} / {others.Length} values");
            }

            for (var i = 0; i < Math.Min(ones.Length, others.Length); i++)
            {
                Compare(ones[i], others[i], $"{path}[{i}]", found);
            }
        }
        else
        {
            // An index serves all versions of a roster, so it may know rows that this version does not have. How far back changes are known
            // depends on when the fold was frozen before, and is no part of what a roster says.
            foreach (var field in left.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(field => !field.FieldType.Name.StartsWith("EntityIndex", StringComparison.Ordinal) && field.FieldType != typeof(RosterChanges)))
            {
                Compare(field.GetValue(left), field.GetValue(right), $"{path}.{field.Name.Trim('<').Replace(">k__BackingField", "", StringComparison.Ordinal)}", found);
            }
        }
    }

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type.IsValueType || type == typeof(string);

    private static string Text(IEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), EventJson.Default);
}
