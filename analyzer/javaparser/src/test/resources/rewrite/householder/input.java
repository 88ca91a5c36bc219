class Example {
	/** Applies the reflections of the columns to all columns right of them. */
	static void f(double[][] a, double[] v)
	{
		final int n = a.length;
		for (int k = 0; k < n; k++)
		{
			if (v[k] != 0)
				for (int j = k + 1; j < a[0].length; j++)
				{
					double alpha = 0.0;
					for (int i = k; i < n; i++)
						alpha += v[i] * a[i][j];
					alpha = alpha / v[k];

					// a -= alpha v
					for (int i = k; i < n; i++)
						a[i][j] -= alpha * v[i];
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
