"""What leaves the House: joining an office, collecting rows, signing, the journal of packages."""
