class Example {
	/** Applies the reflections of the columns to all columns right of them. */
	static void f(double[][] a, double[] v)
	{
		final int n = a.length;
		for (int k = 0; k < n; k++)
		{
			if (v[k] != 0)
				if (k + 1 < a[0].length)
				{
					double[] alphas = new double[a[0].length - k - 1];
					for (int i = k; i < n; i++)
						for (int j = k + 1; j < a[0].length; j++)
						{
							alphas[j - k - 1] += v[i] * a[i][j];
						}
					for (int j = k + 1; j < a[0].length; j++)
					{
						alphas[j - k - 1] = alphas[j - k - 1] / v[k];
					}

					// a -= alpha v
					for (int i = k; i < n; i++)
						for (int j = k + 1; j < a[0].length; j++)
						{
							a[i][j] -= alphas[j - k - 1] * v[i];
						}
				}
		}
	}

	static Object run(int seed)
	{
		double[][] a = new double[4][seed % 6];
		double[] v = {1.5, -2, 0.25, 3};
		for (int i = 0; i < 4; i++)
			for (int j = 0; j < a[i].length; j++)
				a[i][j] = i * 7 % 5 - j * 0.3;
		f(a, v);
		return a;
	}
}
