using System.Text;
using CadreOrleans.Generator;

var directory = args.Length > 0 ? args[0] : Path.Combine("samples", "lac-son");
var files = Path.GetFileName(Path.TrimEndingDirectorySeparator(directory)) == "riverbank-library" ? Riverbank.Files() : LacSon.Files();
Directory.CreateDirectory(directory);
foreach (var file in files)
{
    File.WriteAllText(Path.Combine(directory, file.Name), file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    Console.WriteLine($"{file.Name}\t{file.Text.Count(c => c == '\n') - 1}");
}
