namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// One requirement of a regulation on one official for one position: a class of its own, named as personnel work names it, pure. What it needs
/// it reads from the case; what it applies it reads from the regime in force on the day of the case.
/// </summary>
public interface IRule
{
    /// <summary>Code, lower-kebab, stable.</summary>
    string Code { get; }

    /// <summary>Judges a case; null when the rule says nothing about it (another purpose, no regime, a title without that standard).</summary>
    Finding? Judge(RuleCase asked);
}
