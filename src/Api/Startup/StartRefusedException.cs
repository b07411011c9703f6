namespace CadreOrleans.Api.Startup;

/// <summary>The program cannot start. The message is one line for the person at the terminal: what is wrong, and what would be right.</summary>
internal sealed class StartRefusedException(string message) : Exception(message);
