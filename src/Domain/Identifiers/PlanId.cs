namespace CadreOrleans.Domain.Identifiers;

/// <summary>Names the plan of one term for one unit (title plan) or one body of it (committee plan).</summary>
/// <param name="Term">Code of the term, as the regulation pack spells it: <c>2025-2030</c>.</param>
/// <param name="Scope">The unit, or the membership position of the body, whose plan this is.</param>
[GenerateSerializer, Immutable, Alias("cadre.plan-id")]
public readonly record struct PlanId([property: Id(0)] string Term, [property: Id(1)] string Scope)
{
    /// <summary><c>term/scope</c>, the name of the plan's stream without its kind.</summary>
    public override string ToString() => $"{Term}/{Scope}";

    /// <summary>Reads <c>term/scope</c>.</summary>
    public static bool TryParse(string? text, out PlanId plan)
    {
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash > 0 && Identifier.IsWellFormed(text![..slash]) && Identifier.IsWellFormed(text[(slash + 1)..]))
        {
            plan = new PlanId(text[..slash], text[(slash + 1)..]);
            return true;
        }

        plan = default;
        return false;
    }
}
