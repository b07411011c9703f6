namespace CadreOrleans.Simulation.Validation.Markov;

/// <summary>The little algebra of known answers; vectors are rows.</summary>
internal static class Matrix
{
    public static double[] Times(double[] vector, double[][] matrix) =>
        [.. Enumerable.Range(0, matrix[0].Length).Select(column => vector.Select((value, row) => value * matrix[row][column]).Sum())];

    public static double[][] Times(double[][] left, double[][] right) => [.. left.Select(row => Times(row, right))];

    public static double[][] Identity(int size) => [.. Enumerable.Range(0, size).Select(row => Enumerable.Range(0, size).Select(column => row == column ? 1.0 : 0).ToArray())];

    public static double[][] Plus(double[][] left, double[][] right, double factor = 1) =>
        [.. left.Select((row, i) => row.Select((value, j) => value + (factor * right[i][j])).ToArray())];

    /// <summary>The fundamental matrix (I - P)^-1, by elimination.</summary>
    public static double[][] Fundamental(double[][] matrix)
    {
        var size = matrix.Length;
        var left = Plus(Identity(size), matrix, -1);
        var right = Identity(size);
        for (var pivot = 0; pivot < size; pivot++)
        {
            var scale = left[pivot][pivot];
            for (var column = 0; column < size; column++)
            {
                left[pivot][column] /= scale;
                right[pivot][column] /= scale;
            }

            for (var row = 0; row < size; row++)
            {
                var factor = row == pivot ? 0 : left[row][pivot];
                for (var column = 0; column < size; column++)
                {
                    left[row][column] -= factor * left[pivot][column];
                    right[row][column] -= factor * right[pivot][column];
                }
            }
        }

        return right;
    }

    /// <summary>n(t) = n(0) P^t + R (sum of P^k for k under t): case F1.</summary>
    public static double[] Stock(double[] start, double[][] matrix, double[] intake, int years)
    {
        var stock = start;
        for (var year = 0; year < years; year++)
        {
            stock = [.. Times(stock, matrix).Select((value, grade) => value + intake[grade])];
        }

        return stock;
    }
}
